/** An assessment as `--json` prints it: its data, with the values of the case that rest on nothing as English text. */
import type { AssessmentResult } from '../../analysis/assessment/assessment.ts';
import { findingNames } from '../../analysis/assessment/findings.ts';
import { valueInJson } from '../values-of-case.ts';

export function assessmentInJson({ value, ...record }: AssessmentResult) {
  const cells = value.cells.map(cell => ({
    ...cell,
    findings: Object.fromEntries(
      findingNames.map(name => {
        const { basis } = cell.findings[name];
        return [name, { ...cell.findings[name], basis: { ...basis, unsupported: basis.unsupported.map(valueInJson) } }];
      }),
    ),
  }));
  return { ...record, value: { ...value, cells, unsupported: value.unsupported.map(valueInJson) } };
}
