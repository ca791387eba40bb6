/** Which coalitions unseat a state, and who would have to be won over. */
import { coalitionConcepts } from '../../analysis/stability/coalitions.ts';
import type { CoalitionsPart, StabilityResult } from '../../analysis/stability/result.ts';
import { inTurn, moveBetween, parties, quoted, saying, state, step } from '../names.ts';
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
  const agreed = packageSentences(part, { names, states, decisionMakers });
  if (!universallyStable) {
    return [...unseated, ...near, sentence('coalitions.tooLarge', {}, { from: [ofAll] }), ...agreed];
  }
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
  return [...unseated, ...near, ...universal, ...agreed];
}

/** Where packages lead, and from where none does. */
function packageSentences(
  { of, packages: { leading, stable } }: CoalitionsPart,
  { names, states, decisionMakers }: Pick<StabilityResult, 'names' | 'states' | 'decisionMakers'>,
): Sentence[] {
  const here = state(names, of.taken);
  const because = wishesOf(decisionMakers);
  const place = ['coalitions', 'packages'];
  const led = leading.slice(0, mostNear).map(({ to, path }, at) => {
    const steps = path.map((move, index) =>
      step(names, moveBetween(move.by, index === 0 ? of.taken : path[index - 1]!.to.taken, move.to.taken)),
    );
    const values = { state: here, to: state(names, to.taken), steps: inTurn(steps, 'inTurn.apart') };
    return sentence('packages.lead', values, { about: String(to.index), from: [[...place, 'leading', at]], because });
  });
  const none = sentence('packages.none', { state: here }, { from: [[...place, 'leading']], because });
  const taken = new Map(states.map(each => [each.index, each.taken]));
  const free = stable?.flatMap(index => (taken.has(index) ? [quoted(state(names, taken.get(index)!))] : []));
  const all =
    free &&
    sentence(
      'packages.stable',
      { states: free.length > 0 ? free : saying('coalitions.noState') },
      { from: [[...place, 'stable']], because },
    );
  return [...(led.length > 0 ? led : [none]), ...(all ? [all] : [])];
}
