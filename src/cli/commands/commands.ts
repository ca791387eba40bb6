/** The commands, in the order of the help. Each is a file of its own and a line here. */
import type { Register } from '../command.ts';
import { registerAssess } from './assess.ts';
import { registerBargain } from './bargain.ts';
import { registerCheck } from './check.ts';
import { registerCompletion } from './completion.ts';
import { registerExport } from './export.ts';
import { registerFormat } from './format.ts';
import { registerGauge } from './gauge.ts';
import { registerImport } from './import.ts';
import { registerNew } from './new.ts';
import { registerOpen } from './open.ts';
import { registerRead } from './read.ts';
import { registerRecord } from './record.ts';
import { registerSchema } from './schema.ts';
import { registerStability } from './stability.ts';

export const commands: readonly Register[] = [
  registerAssess,
  registerStability,
  registerRead,
  registerRecord,
  registerBargain,
  registerGauge,
  registerCompletion,
  registerNew,
  registerCheck,
  registerFormat,
  registerSchema,
  registerImport,
  registerExport,
  registerOpen,
];
