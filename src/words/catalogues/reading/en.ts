import type { Message } from '../../message.ts';

/** Words of reading a text and deciding on its proposals. */
export const readingEn = {
  'reading.editedSince': 'The case has been edited since: undo that first.',
  'reading.read': 'Find claims in this text',
  'reading.hint': 'Everything found is a proposal; nothing enters the record unless you accept it.',
  'reading.running': 'Reading …',
  'reading.proposal': 'Proposals from the text',
  'reading.none': 'The text gives no proposal that is not in the record already.',
  'reading.done': 'All proposals are decided.',
  'reading.place': '{n} of {total}',
  'reading.claim': 'Claim',
  'reading.party': 'Party',
  'reading.contradiction': 'Contradiction',
  'reading.accept': 'Accept',
  'reading.merge': 'Merge',
  'reading.edit': 'Edit',
  'reading.words': 'Accept in these words',
  'reading.rest': 'Accept the rest',
  'reading.stop': 'Stop',
  'reading.same': 'The same as which?',
  'reading.noMerge': 'There is nothing to merge it with.',
  'keys.review': 'Proposals: accept, reject, merge, edit, undo (Record)',
  'change.read': 'a proposal from the text',
  'start.textFile': 'Or open a text file',
};

export type ReadingWords = Readonly<Record<keyof typeof readingEn, Message>>;
