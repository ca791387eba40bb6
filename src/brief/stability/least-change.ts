/** The fewest changes that make a state a reachable equilibrium, or unseat it. */
import type { LeastChangePart } from '../../analysis/stability/result.ts';
import type { Names } from '../../case/names.ts';
import { type Block, heading, list, paragraph } from '../block.ts';
import { change } from '../change.ts';
import { saying, state } from '../names.ts';
import { sentence } from '../sentence.ts';
import { wishesOf } from './wishes.ts';

const mostSets = 10;

/** `canStart`: there is a status quo from which a state could be reached. */
export function leastChangeBlocks(part: LeastChangePart, names: Names, canStart: boolean): Block[] {
  const { goal, state: of, concept, sets, exhaustive, triedSize, tried } = part;
  const aimed = goal === 'reach' && !canStart ? 'hold' : goal;
  const values = { state: state(names, of.taken), concept: concept.toUpperCase() };
  const aim = saying(`changes.${aimed}`, values);
  const from = (...places: readonly string[]) => places.map(each => ['leastChange', each]);
  const cut = exhaustive
    ? []
    : [sentence('changes.cut', { n: tried, size: triedSize }, { from: from('exhaustive', 'tried', 'triedSize') })];
  const title = heading(2, 'changes.heading');
  if (sets[0]?.length === 0)
    return [title, paragraph(sentence(`changes.already.${aimed}`, values, { from: from('sets') }))];
  if (sets.length === 0) {
    const none = sentence(
      'changes.none',
      { n: exhaustive ? triedSize : triedSize - 1, aim },
      { from: from('sets', 'triedSize') },
    );
    return [title, paragraph(none, ...cut)];
  }
  const size = sets[0]!.length;
  const rest = sets.length - mostSets;
  return [
    title,
    paragraph(
      sentence(
        'changes.found',
        { n: sets.length, size: saying('changes.size', { n: size }), aim },
        { from: from('sets') },
      ),
      ...cut,
    ),
    list(
      sets.slice(0, mostSets).map((set, at) =>
        sentence(
          'changes.set',
          { changes: { apart: set.map(each => change(names, each)) } },
          {
            from: [['leastChange', 'sets', at]],
            because: set.flatMap(each =>
              'party' in each ? wishesOf([each.party]) : [['situation', 'options', each.option]],
            ),
          },
        ),
      ),
    ),
    ...(rest > 0 ? [paragraph(sentence('changes.more', { n: rest }, { from: from('sets') }))] : []),
  ];
}
