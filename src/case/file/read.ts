/** A case file's text to a case: every complaint at once, with place, remedy and nearest match. */
import { FileError, LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Case } from '../model.ts';
import { mostComplaints } from './builder.ts';
import { type CaseDocument, checkData, placedComplaints } from './check-data.ts';
import { upToDate } from './up-to-date.ts';
import { countValues } from './value-count.ts';
import { variantComplaints } from './variant.ts';
import { emptyFile, parseYaml, type YamlText } from './yaml-text.ts';

const mostVariantValues = 5_000_000;

/**
 * Reads a case of any version; the document's text is of today's. `file` names it in messages.
 * @throws FileError with all complaints (200 at most); LimitError where the file is too large to look at.
 */
export function readCase(text: string, file = 'case.parley.yaml'): CaseDocument {
  const read = parseYaml(text, file);
  if (read.document.contents === null) throw emptyFile(file);
  const yaml = upToDate(read);
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

/** Each variant is checked over the whole case. */
function refuseManyVariants({ frameworks, futures, readings }: Case, values: number, { file }: YamlText): void {
  const variants = frameworks.length + futures.length + readings.length;
  if (variants * values <= mostVariantValues) return;
  const count = { variants, values, most: mostVariantValues };
  throw new LimitError(complaint('TOO_MANY_VARIANTS', count, { where: { file } }));
}
