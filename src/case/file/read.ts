/** A case file's text to a case: every complaint at once, with place, remedy and nearest match. */
import { FileError, LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Case } from '../model.ts';
import { mostComplaints } from './builder.ts';
import { type CaseDocument, checkData, placed } from './check-data.ts';
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
  const [first, ...rest] = findings.slice(0, mostComplaints).map(finding => placed(finding, yaml));
  if (first) throw new FileError([first, ...rest]);
  return { ...yaml, case: built.theCase! };
}

function refuseOtherVersions(yaml: YamlText): void {
  const { data, file } = yaml;
  const version = typeof data === 'object' && data !== null ? (data as Record<string, unknown>).parley : undefined;
  if (version === 1) return;
  throw new FileError(
    version === undefined
      ? complaint('VERSION_UNKNOWN.missing', {}, { where: { file, line: 1, column: 1 } })
      : complaint('VERSION_UNKNOWN', { version: JSON.stringify(version) }, { where: yaml.locate(['parley']) }),
  );
}

/** Each variant is checked over the whole case. */
function refuseManyVariants({ frameworks, futures, readings }: Case, values: number, { file }: YamlText): void {
  const variants = frameworks.length + futures.length + readings.length;
  if (variants * values <= mostVariantValues) return;
  const count = { variants, values, most: mostVariantValues };
  throw new LimitError(complaint('TOO_MANY_VARIANTS', count, { where: { file } }));
}
