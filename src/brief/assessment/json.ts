/** An assessment as `--json` prints it: its data, with the base row, column and reading, and the values of the case that rest on nothing, in the words of its report. */
import type { AssessmentResult, ClassReport } from '../../analysis/assessment/assessment.ts';
import { classNames } from '../../analysis/assessment/classes.ts';
import { findingNames } from '../../analysis/assessment/findings.ts';
import type { UnsupportedValue } from '../../case/check/unsupported.ts';
import { asIs, type Range } from '../../case/model.ts';
import { english } from '../../words/english.ts';
import { saying } from '../names.ts';
import { recordInJson } from '../record-json.ts';
import { plainSaying } from '../text.ts';
import { valueInJson } from '../values-of-case.ts';
import type { Axis } from '../variants.ts';

export function assessmentInJson({ value, ...record }: AssessmentResult, language = english) {
  const bare = (each: UnsupportedValue) => valueInJson(each, language);
  const nameOf = (axis: Axis) => plainSaying(saying(`asIs.${axis}`), language);
  const cells = value.cells.map(cell => ({
    ...cell.id,
    alone: rangesOf(cell.classes.alone),
    together: rangesOf(cell.classes.together),
    deciding: findingNames.flatMap(finding =>
      cell.findings[finding].decides.map(({ ids, kind, effect }) => ({ ids, kind, finding, effect })),
    ),
    unsupportedShare: widest(findingNames.map(finding => cell.findings[finding].unsupportedShare)),
    ...cell,
    findings: Object.fromEntries(
      findingNames.map(name => {
        const { basis } = cell.findings[name];
        return [name, { ...cell.findings[name], basis: { ...basis, unsupported: basis.unsupported.map(bare) } }];
      }),
    ),
  }));
  const { frameworks, futures, readings, differences, survives } = value;
  const named = withNames({ frameworks, futures, readings, differences, survives }, nameOf);
  return {
    ...recordInJson(record, language),
    value: { ...value, ...named, cells, unsupported: value.unsupported.map(bare) },
  };
}

/** Of each class its range alone: what sampling may be off by stands under `classes`. */
function rangesOf({ shares }: ClassReport) {
  return Object.fromEntries(classNames.map(name => [name, shares[name].range]));
}

/** From the least to the greatest part of what decides a finding that rests on nothing; null where nothing decides any. */
function widest(shares: readonly (Range | null)[]): Range | null {
  const known = shares.flatMap(each => (each ? [each] : []));
  return known.length === 0
    ? null
    : [Math.min(...known.map(([low]) => low)), Math.max(...known.map(([, high]) => high))];
}

/** On which axis what stands under a key lies. */
const axisOfKey = new Map<string, Axis>([
  ['frameworks', 'framework'],
  ['framework', 'framework'],
  ['futures', 'future'],
  ['readings', 'reading'],
]);

/** The data with a name for the base row, column and reading wherever they stand; `axis`: what a bare name lies on. */
function withNames<Data>(data: Data, nameOf: (axis: Axis) => string, axis?: Axis): Data {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(each => withNames(each, nameOf, axis)) as Data;
  const { id, name: _, axis: compared, ...rest } = data as { id?: unknown; name?: unknown; axis?: Axis };
  if (id === asIs && axis !== undefined) return { id, name: nameOf(axis), ...rest } as Data;
  const across = compared && (compared === 'framework' ? 'future' : 'framework');
  const named = (key: string, each: unknown) => withNames(each, nameOf, axisOfKey.get(key) ?? across ?? axis);
  return Object.fromEntries(Object.entries(data).map(([key, each]) => [key, named(key, each)])) as Data;
}
