/** The fewest changes that make a state a reachable equilibrium, or unseat it. */
import type { LeastChangePart } from '../../analysis/stability/result.ts';
import type { Names } from '../../case/names.ts';
import { type Block, heading, list, paragraph } from '../block.ts';
import { change } from '../change.ts';
import { saying, state } from '../names.ts';
import { sentence } from '../sentence.ts';

const mostSets = 10;

export function leastChangeBlocks(part: LeastChangePart, names: Names): Block[] {
  const { goal, state: of, concept, sets, exhaustive, triedSize, tried } = part;
  const aim = saying(`changes.${goal}`, { state: state(names, of.taken), concept: concept.toUpperCase() });
  const cut = exhaustive ? [] : [sentence('changes.cut', { n: tried, size: triedSize })];
  const title = heading(2, 'changes.heading');
  if (sets[0]?.length === 0) return [title, paragraph(sentence('changes.already', { aim }))];
  if (sets.length === 0) {
    const none = sentence('changes.none', { n: exhaustive ? triedSize : triedSize - 1, aim });
    return [title, paragraph(none, ...cut)];
  }
  const size = sets[0]!.length;
  const rest = sets.length - mostSets;
  return [
    title,
    paragraph(
      sentence('changes.found', {
        n: sets.length,
        size: saying('changes.size', { n: size }),
        aim,
      }),
      ...cut,
    ),
    list(
      sets
        .slice(0, mostSets)
        .map(set => sentence('changes.set', { changes: { apart: set.map(each => change(names, each)) } })),
    ),
    ...(rest > 0 ? [paragraph(sentence('changes.more', { n: rest }))] : []),
  ];
}
