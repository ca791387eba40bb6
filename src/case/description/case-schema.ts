/** The shape of a case file: what can be said without looking at another part of it. */
import { z } from 'zod';
import { formatVersion } from '../file/migrations.ts';
import { sections } from '../sections/sections.ts';
import { described } from './meaning.ts';
import { object, oneOf, shortText, text } from './values.ts';

const status = oneOf({
  illustration: 'status.illustration',
  working: 'status.working',
  restricted: 'status.restricted',
});

export const caseSchema = object({
  parley: described(z.literal(formatVersion), { help: 'help.parley', fixed: true }),
  title: described(shortText, { word: 'place.title', help: 'help.title' }),
  status: described(status, { word: 'place.status', help: 'help.status' }).optional(),
  about: described(text, { word: 'place.about', help: 'help.about' }).optional(),
  figures: described(shortText, { word: 'place.figures', help: 'help.figures' }).optional(),
  ...sections,
});

export type CaseData = z.infer<typeof caseSchema>;
