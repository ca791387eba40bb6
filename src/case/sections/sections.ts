/** The sections of a case file. A new one is named here, and its part of a `Case` in file/build.ts and model.ts. */
import { agenda } from './agenda/description.ts';
import { parties } from './parties/description.ts';
import { record } from './record/description.ts';
import { situation } from './situation/description.ts';
import { frameworks, futures, readings } from './variants/description.ts';

export const sections = {
  parties,
  record: record.optional(),
  situation: situation.optional(),
  agenda: agenda.optional(),
  frameworks: frameworks.optional(),
  futures: futures.optional(),
  readings: readings.optional(),
};
