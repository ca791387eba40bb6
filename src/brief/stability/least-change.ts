/** Who to win over and the smallest changes that make a state a reachable equilibrium, or unseat it. */
import type { LeastChangePart } from '../../analysis/stability/result.ts';
import type { Names } from '../../case/names.ts';
import { type Block, heading, list, paragraph } from '../block.ts';
import { change, winOverPath } from '../change.ts';
import { parties, saying, state } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { wishesOf } from './wishes.ts';

const mostSets = 10;

/** `canStart`: there is a status quo from which a state could be reached. */
export function leastChangeBlocks(part: LeastChangePart, names: Names, canStart: boolean): Block[] {
  const { goal, state: of, concept, sets, kinds, exhaustive, triedSize, tried, keepCore } = part;
  const aimed = goal === 'reach' && !canStart ? 'hold' : goal;
  const values = { state: state(names, of.taken), concept: concept.toUpperCase() };
  const aim = saying(`changes.${aimed}`, values);
  const from = (...places: readonly string[]) => places.map(each => ['leastChange', each]);
  const notes = [
    ...(exhaustive
      ? []
      : [sentence('changes.cut', { n: tried, size: triedSize }, { from: from('exhaustive', 'tried', 'triedSize') })]),
    ...(keepCore ? [sentence('least.keptCore', {}, { from: from('keepCore') })] : []),
  ];
  const title = heading(2, 'changes.heading');
  if (sets[0]?.length === 0) {
    return [title, paragraph(sentence(`changes.already.${aimed}`, values, { from: from('sets') }))];
  }
  const won = winOverSentences(part, names);
  const above = [title, ...(won.length > 0 ? [list(won)] : [])];
  if (sets.length === 0) {
    const n = exhaustive ? triedSize : triedSize - 1;
    const none = sentence('changes.none', { n, aim }, { from: from('sets', 'triedSize') });
    return [...above, paragraph(none, ...notes)];
  }
  return [
    ...above,
    ...kinds.flatMap((each, at) => kindBlocks(each, at, aim, names)),
    ...(notes.length > 0 ? [paragraph(...notes)] : []),
  ];
}

function winOverSentences({ winOver }: LeastChangePart, names: Names): Sentence[] {
  return winOver.slice(0, mostSets).map((each, at) =>
    sentence(
      'changes.winOver',
      { parties: parties(names, each.parties), state: state(names, each.taken), steps: winOverPath(names, each) },
      {
        about: each.parties.join('+'),
        from: [['leastChange', 'winOver', at]],
        because: wishesOf(each.path.flatMap(({ by }) => by)),
      },
    ),
  );
}

function kindBlocks(
  { kind, sets }: LeastChangePart['kinds'][number],
  at: number,
  aim: ReturnType<typeof saying>,
  names: Names,
): Block[] {
  const from = [['leastChange', 'kinds', at]];
  const rest = sets.length - mostSets;
  const size = saying('changes.size', { n: sets[0]!.length });
  const found = { kind: saying(`least.kind.${kind}`), n: sets.length, size, aim };
  return [
    paragraph(sentence('changes.found', found, { about: kind, from })),
    list(
      sets.slice(0, mostSets).map((set, place) =>
        sentence(
          'changes.set',
          { changes: { apart: set.map(each => change(names, each)) } },
          {
            about: `${kind}/${place}`,
            from: [['leastChange', 'kinds', at, 'sets', place]],
            because: set.flatMap(each =>
              'party' in each ? wishesOf([each.party]) : [['situation', 'options', each.option]],
            ),
          },
        ),
      ),
    ),
    ...(rest > 0 ? [paragraph(sentence('changes.more', { n: rest }, { about: kind, from }))] : []),
  ];
}
