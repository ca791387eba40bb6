/**
 * Texts that others wrote, made harmless: one function for each medium, a test for each with hostile names. What cannot be seen
 * but acts is shown by its code: control characters, escape sequences, marks that open, close or turn a direction of text (a name
 * has its own direction in our sentences without them), letters that take no room, tags. Two names that differ look different.
 *
 * What writing needs stays: the joiners of Persian, Arabic, Urdu and the scripts of South Asia between two letters (and after the
 * heh of a year of the Hijra), the break between words of Thai, Lao, Khmer and Burmese, signs that Unicode counts among the
 * controls but everybody sees (U+06DD), a choice of form after what it is chosen for, pictures joined to one. CSV: csv.ts.
 */

const joining = [
  'Arab',
  'Syrc',
  'Nkoo',
  'Mong',
  'Deva',
  'Beng',
  'Guru',
  'Gujr',
  'Orya',
  'Taml',
  'Telu',
  'Knda',
  'Mlym',
  'Sinh',
];
const unspaced = ['Thai', 'Laoo', 'Khmr', 'Mymr'];
const letters = (scripts: readonly string[]) =>
  `[[\\p{L}\\p{M}]&&[${scripts.map(each => `\\p{scx=${each}}`).join('')}]]`;

const needed = [
  `(?<=${letters(joining)})[\\u200c\\u200d](?=${letters(joining)})`,
  '(?<=\\u0647)\\u200d',
  `(?<=${letters(unspaced)})[\\u200b-\\u200d](?=${letters(unspaced)})`,
  '[\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}]',
  '(?<=[\\p{L}\\p{N}\\p{S}\\p{P}])\\p{VS}',
  '(?<=\\p{ExtPict}[\\ufe0f\\u{1f3fb}-\\u{1f3ff}]?)\\u200d(?=\\p{ExtPict})',
].join('|');

/** What acts unseen, in the second group; `passing`: what a medium lets through beside that. */
function acting(passing = ''): RegExp {
  return new RegExp(`(${needed})|([[\\p{Cc}\\p{Cf}\\p{DI}]--[${passing}]])`, 'gv');
}

const [inLine, inTerminal, inSvg, inCells] = [
  acting(),
  acting('\\n\\r\\t\\u001b\\u2066-\\u2069'),
  acting('\\n\\r\\t\\u2066-\\u2069'),
  acting('\\n\\r\\t'),
];

/** A code for each of its sixteen bits: within JSON the same character. */
function code(character: string): string {
  return Array.from({ length: character.length }, (_, at) => {
    return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
  }).join('');
}

const shown = (_: string, kept: string | undefined, other: string) => kept ?? code(other);

/** On one line, with nothing in it that acts: breaks of lines are spaces, other acting characters are their codes. */
export function visible(text: string): string {
  return text.replace(/\s*[\n\r\u0085\u2028\u2029]\s*|\t/g, ' ').replace(inLine, shown);
}

/** The text without what acts; breaks of lines and tabs stay. `instead` stands in its place. */
export function withoutActing(text: string, instead = ''): string {
  return text.replace(inCells, (_, kept: string | undefined) => kept ?? instead);
}

/**
 * What a program is about to write on a terminal, whole: colours of its own, breaks of lines and isolated directions pass,
 * everything else that acts is its code. Within JSON that code is the same character.
 */
export function forTerminal(output: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return output.replace(inTerminal, shown).replace(/\u001b(?!\[(?:[0-9]|2[0-9]|3[0-79]|9[0-7])?m)/g, code);
}

/** A text as Markdown (CommonMark, tables of GitHub) that means no markup, neither within a line nor at its start. */
export function forMarkdown(text: string): string {
  return visible(text)
    .replace(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&')
    .replace(/^(\s*)([#+-]|\d{1,9}(?=[.)](?:\s|$)))/, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}

/** A text as HTML, also within an attribute between double quotes. */
export function forHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text as SVG or other XML, also within an attribute between double quotes; what XML has no place for is its code. */
export function forSvg(text: string): string {
  return forHtml(
    text
      .toWellFormed()
      .replace(inSvg, shown)
      .replace(/[\ufffe\uffff]/g, code),
  );
}
