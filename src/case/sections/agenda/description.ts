import { z } from 'zod';
import { described, type Meaning } from '../../description/meaning.ts';
import { because, mapOf, numberOrRange, object, rules, shortText } from '../../description/values.ts';

const issueValue = z.union([shortText, z.number(), z.boolean()]);
const issues = mapOf(
  { defines: 'issues', one: 'place.issue', name: 'name' },
  object({
    name: described(shortText, { word: 'name', help: 'help.issue.name' }),
    values: described(z.array(issueValue).min(1).max(1_000), { word: 'place.values', help: 'help.issue.values' }),
    ordered: described(z.boolean(), { word: 'place.ordered', help: 'help.issue.ordered' }).optional(),
  }),
  { word: 'place.issues', help: 'help.issues' },
);

/** A number, a range, or either with its evidence. */
const weighted = (number: z.ZodNumber, meaning: Meaning) =>
  described(z.union([...numberOrRange(number).options, object({ value: numberOrRange(number), because })]), {
    word: 'value.utility',
    short: 'value',
    evidence: 'inherited',
    ...meaning,
  });
const hundred = z.number().min(0).max(100);
/** Plain points sum to anything; the reservation of a party with weights and scores is 100 at most (build.ts). */
const most = 1_000_000_000;
const byValue = (number: z.ZodNumber) =>
  mapOf({ refers: 'issues' }, z.record(z.string(), weighted(number, { unsupported: 'unsupported.points' })));

const utility = object({
  weights: described(mapOf({ refers: 'issues' }, weighted(hundred, { unsupported: 'unsupported.weight' })), {
    word: 'agenda.weight',
    help: 'help.weights',
  }).optional(),
  scores: described(byValue(hundred), { word: 'value.utility', help: 'help.scores' }).optional(),
  points: described(byValue(z.int().min(0).max(most)), { word: 'place.points', help: 'help.points' }).optional(),
  reservation: weighted(z.number().min(0).max(most), {
    word: 'agenda.reservation',
    help: 'help.reservation',
    unsupported: 'unsupported.reservation',
  }).optional(),
  'red-lines': rules(
    'red lines',
    'issues',
    { word: 'value.rule', evidence: 'needed', unsupported: 'unsupported.redLine' },
    { word: 'place.redLines', help: 'help.redLines' },
  ).optional(),
  because,
});

export const agenda = described(
  object({
    issues,
    infeasible: rules(
      'infeasible packages',
      'issues',
      { word: 'value.rule', evidence: 'needed', unsupported: 'unsupported.constraint' },
      { word: 'infeasible.heading', help: 'help.constraints' },
    ).optional(),
    utilities: mapOf({ refers: 'parties', of: 'agenda.pointsOf' }, utility, {
      word: 'value.utility',
      help: 'help.utilities',
    }).optional(),
  }),
  { help: 'help.agenda' },
);
