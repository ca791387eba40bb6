import type { Case } from '../../src/case/model.ts';
import { caseOf } from './case-of.ts';

const options = Array.from({ length: 40 }, (_, index) => `  o${index}: {by: north, says: Do ${index}}`);

/** A case that no engine lists the states of. */
export const tooManyOptions: Case = caseOf(`options:\n${options.join('\n')}\nstatus-quo: []`).case;
