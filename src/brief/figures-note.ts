/** Whose figures a case has, for every output of it; nothing where they are the parties' own or nobody says. */
import type { Case, Path } from '../case/model.ts';
import { type Block, paragraph } from './block.ts';
import { type Sentence, sentence } from './sentence.ts';

/** `at` is where the result has its own figures. */
export function figuresSentences({ figures }: Pick<Case, 'figures'>, at: Path = []): Sentence[] {
  if (figures === undefined) return [];
  return [
    sentence('report.figures', { figures }, { kind: 'analyst', from: [[...at, 'figures']], because: ['figures'] }),
  ];
}

export function figuresBlocks(of: Pick<Case, 'figures'>, at?: Path): Block[] {
  const sentences = figuresSentences(of, at);
  return sentences.length > 0 ? [paragraph(...sentences)] : [];
}
