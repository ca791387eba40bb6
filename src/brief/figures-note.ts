/** Whose figures a case has, for every output of it; nothing where they are the parties' own or nobody says. */
import type { Case } from '../case/model.ts';
import { type Block, paragraph } from './block.ts';
import { type Sentence, sentence } from './sentence.ts';

export function figuresSentences({ figures }: Pick<Case, 'figures'>): Sentence[] {
  if (figures === undefined) return [];
  const values = { figures: figures.replace(/\.$/, '') };
  return [sentence('report.figures', values, { kind: 'analyst', from: [['figures']] })];
}

export function figuresBlocks(of: Pick<Case, 'figures'>): Block[] {
  const sentences = figuresSentences(of);
  return sentences.length > 0 ? [paragraph(...sentences)] : [];
}
