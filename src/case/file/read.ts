/** A case file's text to a case: every complaint at once, with place, remedy and nearest match. */
import { FileError, LimitError } from '../../core/errors.ts';
import type { Case } from '../model.ts';
import { mostComplaints } from './builder.ts';
import { type CaseDocument, checkData, placedComplaints } from './check-data.ts';
import { countValues } from './value-count.ts';
import { variantComplaints } from './variant.ts';
import { emptyFile, parseYaml, type YamlText } from './yaml-text.ts';

const mostVariantValues = 5_000_000;

/**
 * Reads a case. `file` names it in messages.
 * @throws FileError with all complaints (200 at most); LimitError where the file is too large to look at.
 */
export function readCase(text: string, file = 'case.parley.yaml'): CaseDocument {
  const yaml = parseYaml(text, file);
  if (yaml.document.contents === null) throw emptyFile(file);
  refuseOtherVersions(yaml);
  const values = countValues(yaml);
  const built = checkData(yaml.data);
  if (built.theCase) refuseManyVariants(built.theCase, values, yaml);
  const findings = built.theCase
    ? [...built.complaints, ...variantComplaints(built.theCase, yaml.data, built.complaints)]
    : built.complaints;
  const [first, ...rest] = placedComplaints(findings.slice(0, mostComplaints), yaml);
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
