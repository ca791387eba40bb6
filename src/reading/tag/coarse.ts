/** A coarse part of speech from closed lists and endings: crude, fast, and the same in every runtime. */
export const coarseTags = [
  'other',
  'det',
  'prep',
  'pron',
  'conj',
  'aux',
  'not',
  'wh',
  'that',
  'to',
  'number',
  'name',
  'past',
  'ing',
  'adverb',
  'adjective',
  'noun',
  'plural',
  'comma',
  'stop',
  'mark',
  'quote',
  'dash',
  'possessive',
  'title',
  'say',
  'subject',
] as const;
export type CoarseTag = (typeof coarseTags)[number];

const closed = new Map<string, CoarseTag>();
const add = (tag: CoarseTag, words: string): void => {
  for (const word of words.split(' ')) closed.set(word, tag);
};
add('det', 'the a an this these those some any no every each all both another such many most several few more');
add(
  'prep',
  'of in on at by for with from about against into over under after before during between through without within among toward towards upon since until despite amid around behind beyond near off out up down than as like per via regarding including',
);
add('pron', 'him her me us them his their its my our your himself herself themselves itself myself');
add('subject', 'he she they we i you it one');
add('conj', 'and or but nor yet because if while although though unless whereas so');
add(
  'aux',
  "is are was were be been being has have had do does did will would can could may might shall should must 's 're 've 'll 'd 'm",
);
add(
  'not',
  "not n't never don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't",
);
add('wh', 'who whom whose which what when where why how whether');
add('that', 'that');
add('to', 'to');
add(
  'title',
  'mr mrs ms dr president senator sen gov governor rep representative secretary minister spokesman spokeswoman spokesperson former vice chairman director judge justice attorney general professor candidate nominee leader officials official sources source ambassador envoy chief',
);
add('say', 'said says say told');
add('possessive', "'s '");
add('comma', ', ; :');
add('stop', '. ! ?');
add('quote', '" “ ” ‘ « »');
add('dash', '— – -- - ( ) [ ]');

export function coarseTag(text: string, lower: string): CoarseTag {
  const known = closed.get(lower);
  if (known) return known === 'title' && lower !== text && lower.length > 3 ? 'title' : known;
  if (/^[$€£]?\d/.test(text)) return 'number';
  if (!/\p{L}/u.test(text)) return 'mark';
  if (/^\p{Lu}/u.test(text)) return 'name';
  if (lower.length > 3 && lower.endsWith('ed')) return 'past';
  if (lower.length > 4 && lower.endsWith('ing')) return 'ing';
  if (lower.endsWith('ly')) return 'adverb';
  if (/(ous|ful|ive|able|ible|ic|al|ish|less|ary)$/.test(lower) && lower.length > 4) return 'adjective';
  if (/(tion|sion|ment|ness|ity|ance|ence|ship|ism|er|or|ist)$/.test(lower) && lower.length > 4) return 'noun';
  if (lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss')) return 'plural';
  return 'other';
}
