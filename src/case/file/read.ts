/** A case file's text to a case: every complaint at once, with place, remedy and nearest match. */
import { FileError, LimitError } from '../../core/errors.ts';
import type { Case, Path } from '../model.ts';
import { mostComplaints } from './builder.ts';
import { type CaseDocument, checkData, placed } from './check-data.ts';
import { variantComplaints } from './variant.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

const mostEntries = 1_000;
const mostValues = 1_000_000;
const mostDepth = 60;
const mostVariantValues = 5_000_000;

/**
 * Reads a case. `file` names it in messages.
 * @throws FileError with all complaints (200 at most); LimitError where the file is too large to look at.
 */
export function readCase(text: string, file = 'case.parley.yaml'): CaseDocument {
  const yaml = parseYaml(text, file);
  refuseOtherVersions(yaml);
  const values = countValues(yaml);
  const built = checkData(yaml.data);
  if (built.theCase) refuseManyVariants(built.theCase, values, yaml);
  const findings = built.theCase
    ? [...built.complaints, ...variantComplaints(built.theCase, yaml.data, built.complaints)]
    : built.complaints;
  const [first, ...rest] = findings.slice(0, mostComplaints).map(finding => placed(finding, yaml));
  if (first) throw new FileError([first, ...rest]);
  return { ...yaml, case: built.theCase! };
}

function refuseOtherVersions(yaml: YamlText): void {
  const { data, file } = yaml;
  const version = typeof data === 'object' && data !== null ? (data as Record<string, unknown>).parley : undefined;
  if (version === 1) return;
  throw new FileError({
    code: 'VERSION_UNKNOWN',
    message:
      version === undefined
        ? 'This is not a case file: "parley: 1" is missing.'
        : `The file is of format version ${JSON.stringify(version)}; this program reads version 1.`,
    where: version === undefined ? { file, line: 1, column: 1 } : yaml.locate(['parley']),
    hint: version === undefined ? 'Begin it with "parley: 1", or start one with "parley new".' : 'Use a newer program.',
  });
}

/** How many values the data has. No part of a case is a list of thousands; saying so early bounds the time of all else. */
function countValues({ data, file, locate }: YamlText): number {
  const pending: { value: unknown; path: Path }[] = [{ value: data, path: [] }];
  let values = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path } = next;
    if (++values > mostValues || path.length > mostDepth) {
      throw new LimitError({
        code: 'TOO_MANY_VALUES',
        message: `With its aliases written out the file has more than ${mostValues.toLocaleString('en')} values, or more than ${mostDepth} levels.`,
        where: { ...locate(path), file },
        hint: 'Write the values out instead of repeating them by aliases.',
      });
    }
    if (typeof value !== 'object' || value === null) continue;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    const most = path[0] === 'record' ? 20 * mostEntries : mostEntries;
    if (entries.length > most) {
      throw new LimitError({
        code: 'TOO_MANY_ENTRIES',
        message: `"${path.join('.') || 'the file'}" has ${entries.length.toLocaleString('en')} entries; the most is ${most.toLocaleString('en')}.`,
        where: { ...locate(path), file },
        hint: 'Split the case, or leave out what no question turns on.',
      });
    }
    for (const [step, inner] of entries) pending.push({ value: inner, path: [...path, step] });
  }
  return values;
}

/** Each variant is checked over the whole case. */
function refuseManyVariants({ frameworks, futures, readings }: Case, values: number, { file }: YamlText): void {
  const variants = frameworks.length + futures.length + readings.length;
  if (variants * values <= mostVariantValues) return;
  throw new LimitError({
    code: 'TOO_MANY_VARIANTS',
    message: `The file has ${variants} variants over ${values.toLocaleString('en')} values.`,
    where: { file },
    hint: `Variants times values may be ${mostVariantValues.toLocaleString('en')} at most: split the case.`,
  });
}
