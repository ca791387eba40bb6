import type { Case } from './model.ts';

/** Whose figures a case has, as a sentence for every output of it; undefined where they are the parties' own or nobody says. */
export function figuresNote({ figures }: Pick<Case, 'figures'>): string | undefined {
  return figures === undefined ? undefined : `Note: ${figures.replace(/\.$/, '')}.`;
}
