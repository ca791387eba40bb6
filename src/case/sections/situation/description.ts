import { z } from 'zod';
import { described } from '../../description/meaning.ts';
import {
  because,
  idOf,
  mapOf,
  object,
  oneOf,
  probability,
  rules,
  share,
  shortText,
  text,
} from '../../description/values.ts';

const words = described(text, { language: 'options', word: 'value.statement', help: 'help.statement' });
const statement = described(
  z.union([
    words,
    object({
      statement: words,
      because,
      sure: described(z.union([probability, z.literal('unknown')]), {
        word: 'place.sure',
        help: 'help.statement.sure',
      }).optional(),
      core: described(z.boolean(), { word: 'place.core', help: 'help.statement.core' }).optional(),
    }),
  ]),
  { word: 'value.statement', short: 'statement', evidence: 'needed', unsupported: 'unsupported.statement' },
);
const orderNoise = described(share, { word: 'place.orderNoise', help: 'help.orderNoise' }).optional();
const state = described(shortText, { language: 'state' });
const ranking = described(z.array(z.array(state)), { word: 'value.ranking', help: 'help.ranking' });

const preferences = z.union([
  z.array(statement),
  object({
    statements: described(
      z.union([z.array(statement), mapOf({ defines: 'statements' }, statement, { ordered: true })]),
      { help: 'help.statements' },
    ),
    order: described(z.array(idOf('statements')), { word: 'place.order', help: 'help.order' }).optional(),
    'order-noise': orderNoise,
  }),
  described(object({ ranking, because, 'order-noise': orderNoise }), {
    word: 'value.ranking',
    evidence: 'needed',
    unsupported: 'unsupported.ranking',
  }),
]);

const option = described(
  object({
    by: described(idOf('parties'), { word: 'place.by', help: 'help.option.by' }),
    says: described(shortText, { word: 'place.says', help: 'help.option.says' }),
    because,
  }),
  { word: 'value.option', evidence: 'may' },
);
const settled = described(text, { language: 'options', word: 'value.settlement', help: 'help.settlement' });
const settlement = described(z.union([settled, object({ statement: settled, because })]), {
  word: 'value.settlement',
  short: 'statement',
  evidence: 'needed',
  unsupported: 'unsupported.settlement',
});
const condition = described(text, { language: 'options' });
const conditions = described(
  object({
    'taken-if': described(condition, { word: 'moves.takenIf', help: 'help.moves.takenIf' }).optional(),
    'dropped-if': described(condition, { word: 'moves.droppedIf', help: 'help.moves.droppedIf' }).optional(),
    because,
  }),
  { word: 'value.condition', evidence: 'needed', unsupported: 'unsupported.moves' },
);
const oneWay = oneOf({ taken: 'oneWay.taken', dropped: 'oneWay.dropped', both: 'oneWay.both' });

export const situation = described(
  object({
    options: mapOf({ defines: 'options', one: 'value.option', name: 'says' }, option, {
      word: 'options.heading',
      help: 'help.options',
    }),
    'status-quo': described(z.array(idOf('options')), {
      word: 'place.statusQuo',
      help: 'help.statusQuo',
      none: 'state.none',
    }).optional(),
    reference: described(z.array(idOf('options')), {
      word: 'place.reference',
      help: 'help.reference',
      none: 'state.none',
      fixed: true,
    }).optional(),
    settlement: settlement.optional(),
    infeasible: rules(
      'infeasible states',
      'options',
      { word: 'value.rule', evidence: 'needed', unsupported: 'unsupported.infeasible' },
      { word: 'infeasible.heading', help: 'help.infeasible' },
    ).optional(),
    irreversible: described(z.union([z.array(idOf('options')), mapOf({ refers: 'options' }, oneWay)]), {
      word: 'options.oneWay',
      help: 'help.irreversible',
    }).optional(),
    moves: mapOf({ refers: 'options' }, conditions, { word: 'moves.heading', help: 'help.moves' }).optional(),
    coalitions: described(z.array(z.array(idOf('parties')).min(2)), {
      word: 'place.coalitions',
      help: 'help.coalitions',
    }).optional(),
    preferences: mapOf({ refers: 'parties', of: 'place.preferencesOf' }, preferences, {
      word: 'preferences.heading',
      help: 'help.preferences',
    }).optional(),
  }),
  { help: 'help.situation' },
);
