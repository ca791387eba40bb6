/**
 * Texts that others wrote, made harmless: one function for each medium, a test for each with hostile names. What cannot be seen
 * but acts (control characters, escape sequences, marks that open or close a direction of text) is shown by its code. CSV: csv.ts.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const acting = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function code(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** On one line, with nothing in it that acts: breaks of lines are spaces, other acting characters are their codes. */
export function visible(text: string): string {
  return text.replace(/\s*[\n\r\u0085\u2028\u2029]\s*|\t/g, ' ').replace(acting, code);
}

/**
 * What a program is about to write on a terminal, whole: colours of its own, breaks of lines and isolated directions pass,
 * everything else that acts is its code. Within JSON that code is the same character.
 */
export function forTerminal(output: string): string {
  const other =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    /\u001b(?!\[(?:[0-9]|2[0-9]|3[0-79]|9[0-7])?m)|[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e]/g;
  return output.replace(other, code);
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
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const other = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\ufffe\uffff]/g;
  return forHtml(text.toWellFormed().replace(other, code));
}
