/** The text of a case with a note on whose figures it has. */
export function noted(text: string, figures: string): string {
  return text.replace(/^title: .*$/m, line => `${line}\nfigures: ${JSON.stringify(figures)}`);
}
