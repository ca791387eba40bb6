/** An assessment as `--json` prints it: its data, with what stands as it is and the values of the case that rest on nothing in words. */
import type { AssessmentResult, ClassReport } from '../../analysis/assessment/assessment.ts';
import { classNames } from '../../analysis/assessment/classes.ts';
import { findingNames } from '../../analysis/assessment/findings.ts';
import type { UnsupportedValue } from '../../case/check/unsupported.ts';
import { asIs } from '../../case/model.ts';
import { english } from '../../words/english.ts';
import { saying } from '../names.ts';
import { recordInJson } from '../record-json.ts';
import { plainSaying } from '../text.ts';
import { valueInJson } from '../values-of-case.ts';

export function assessmentInJson({ value, ...record }: AssessmentResult, language = english) {
  const bare = (each: UnsupportedValue) => valueInJson(each, language);
  const asItIs = plainSaying(saying('asIs.name'), language);
  const cells = value.cells.map(cell => ({
    ...cell.id,
    alone: rangesOf(cell.classes.alone),
    together: rangesOf(cell.classes.together),
    ...cell,
    findings: Object.fromEntries(
      findingNames.map(name => {
        const { basis } = cell.findings[name];
        return [name, { ...cell.findings[name], basis: { ...basis, unsupported: basis.unsupported.map(bare) } }];
      }),
    ),
  }));
  const { frameworks, futures, readings, differences, survives } = value;
  const named = withName({ frameworks, futures, readings, differences, survives }, asItIs);
  return {
    ...recordInJson(record, language),
    value: { ...value, ...named, cells, unsupported: value.unsupported.map(bare) },
  };
}

/** Of each class its range alone: what sampling may be off by stands under `classes`. */
function rangesOf({ shares }: ClassReport) {
  return Object.fromEntries(classNames.map(name => [name, shares[name].range]));
}

/** The data with a name for everything in it that stands as it is. */
function withName<Data>(data: Data, name: string): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(each => withName(each, name)) as Data;
  const own = Object.fromEntries(Object.entries(data).map(([key, each]) => [key, withName(each, name)]));
  const { id, name: _, ...rest } = own as { readonly id?: unknown; readonly name?: unknown };
  return (id === asIs ? { id, name, ...rest } : own) as Data;
}
