/** Which coalitions unseat a state, and who would have to be won over. */
import { coalitionConcepts } from '../../analysis/stability/coalitions.ts';
import type { CoalitionsPart, StabilityResult } from '../../analysis/stability/result.ts';
import { parties, quoted, saying, state } from '../names.ts';
import { type Sentence, sentence } from '../sentence.ts';

const mostNear = 10;

export function coalitionSentences(part: CoalitionsPart, { names, states }: StabilityResult): Sentence[] {
  const { of, byConcept, nearest, universallyStable } = part;
  const here = state(names, of.taken);
  const unseated = coalitionConcepts.flatMap(each => {
    const concept = each.toUpperCase();
    const { unseatedBy } = byConcept[each];
    if (unseatedBy.length === 0) return [sentence('coalitions.none', { concept, state: here }, { about: each })];
    return unseatedBy.map(({ coalition, improvements }) =>
      sentence(
        'coalitions.leave',
        {
          ...{ concept, state: here, n: coalition.length, coalition: parties(names, coalition) },
          states: { or: improvements.map(({ to }) => quoted(state(names, to.taken))) },
        },
        { about: `${each}/${coalition.join('+')}` },
      ),
    );
  });
  const near = nearest.slice(0, mostNear).map(({ coalition, toWinOver, to }) =>
    sentence('coalitions.near', {
      winning: parties(names, toWinOver),
      coalition: parties(names, coalition),
      state: state(names, to.taken),
    }),
  );
  if (!universallyStable) return [...unseated, ...near, sentence('coalitions.tooLarge')];
  const taken = new Map(states.map(each => [each.index, each.taken]));
  const universal = coalitionConcepts.map(each => {
    const found = universallyStable[each].map(index => quoted(state(names, taken.get(index)!)));
    const values = { concept: each.toUpperCase(), states: found.length > 0 ? found : saying('coalitions.noState') };
    return sentence('coalitions.universal', values, { about: each });
  });
  return [...unseated, ...near, ...universal];
}
