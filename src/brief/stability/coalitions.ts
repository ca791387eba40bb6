/** Which coalitions unseat a state, and who would have to be won over. */
import { coalitionConcepts } from '../../analysis/stability/coalitions.ts';
import type { CoalitionsPart, StabilityResult } from '../../analysis/stability/result.ts';
import { parties, quoted, saying, state } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';
import { wishesOf } from './wishes.ts';

const mostNear = 10;

export function coalitionSentences(
  part: CoalitionsPart,
  { names, states, decisionMakers }: StabilityResult,
): Sentence[] {
  const { of, byConcept, nearest, universallyStable } = part;
  const here = state(names, of.taken);
  const unseated = coalitionConcepts.flatMap(each => {
    const concept = each.toUpperCase();
    const { unseatedBy } = byConcept[each];
    const from = ['coalitions', 'byConcept', each, 'unseatedBy'];
    if (unseatedBy.length === 0) {
      const because = wishesOf(decisionMakers);
      return [sentence('coalitions.none', { concept, state: here }, { about: each, from: [from], because })];
    }
    return unseatedBy.map(({ coalition, improvements }, at) =>
      sentence(
        'coalitions.leave',
        {
          ...{ concept, state: here, n: coalition.length, coalition: parties(names, coalition) },
          states: { or: improvements.map(({ to }) => quoted(state(names, to.taken))) },
        },
        {
          about: `${each}/${coalition.join('+')}`,
          from: [[...from, at]],
          because: wishesOf(coalition),
        },
      ),
    );
  });
  const near = nearest.slice(0, mostNear).map(({ coalition, toWinOver, to }, at) =>
    sentence(
      'coalitions.near',
      {
        winning: parties(names, toWinOver),
        coalition: parties(names, coalition),
        state: state(names, to.taken),
      },
      { from: [['coalitions', 'nearest', at]], because: wishesOf(coalition) },
    ),
  );
  const ofAll = ['coalitions', 'universallyStable'];
  if (!universallyStable) return [...unseated, ...near, sentence('coalitions.tooLarge', {}, { from: [ofAll] })];
  const taken = new Map(states.map(each => [each.index, each.taken]));
  const universal = coalitionConcepts.map(each => {
    const found = universallyStable[each].map(index => quoted(state(names, taken.get(index)!)));
    const values = { concept: each.toUpperCase(), states: found.length > 0 ? found : saying('coalitions.noState') };
    return sentence('coalitions.universal', values, {
      about: each,
      from: [[...ofAll, each]],
      because: wishesOf(decisionMakers),
    });
  });
  return [...unseated, ...near, ...universal];
}
