/** Names in running text. */

/** A name within a sentence: "The Basin Fund" is "the Basin Fund" there. */
export function inSentence(name: string): string {
  return name.replace(/^The(?=\s)/, 'the');
}

/** A text as the start of a sentence. */
export function atStart(text: string): string {
  return text.replace(/^the(?=\s)/, 'The');
}
