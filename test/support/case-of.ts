import type { CaseDocument } from '../../src/case/file/check-data.ts';
import { readCase } from '../../src/case/file/read.ts';

/** A small case from the YAML of its situation, parties north, south and fund. */
export function caseOf(situation: string, more = ''): CaseDocument {
  return readCase(`parley: 1
title: A test
parties:
  north: {name: North, role: principal}
  south: {name: South, role: principal}
  fund: {name: Fund, role: third-party}
situation:
${situation.replace(/^/gm, '  ')}
${more}`);
}
