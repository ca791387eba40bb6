/** A toy section of a case file, described as a contributor describes one. */
import * as z from 'zod';
import { described } from '../../src/case/description/meaning.ts';
import { because, idOf, mapOf, numberOrRange, object, shortText } from '../../src/case/description/values.ts';

const colour = object({
  name: described(shortText, { word: 'name', help: 'help.party.name' }),
  of: described(idOf('parties'), { word: 'place.party', help: 'help.option.by' }),
  share: described(numberOrRange(z.number().min(0).max(1)), {
    word: 'place.sure',
    help: 'help.statement.sure',
  }).optional(),
  beside: described(z.array(idOf('colours')), { word: 'place.order', help: 'help.order' }).optional(),
  because,
});

export const colours = mapOf(
  { defines: 'colours', one: 'place.kind', name: 'name' },
  described(colour, { word: 'place.kind', evidence: 'needed' }),
  { word: 'place.values', help: 'help.sources', table: true },
);
