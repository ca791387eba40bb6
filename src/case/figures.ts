import type { Saying } from '../core/values.ts';
import { saying } from '../words/saying.ts';
import type { Case } from './model.ts';

/** Whose figures a case has, as a sentence for every output of it; undefined where they are the parties' own or nobody says. */
export function figuresNote({ figures }: Pick<Case, 'figures'>): Saying | undefined {
  return figures === undefined ? undefined : saying('report.figures', { figures });
}
