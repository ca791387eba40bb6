/** The checks that a case's data must pass, whether it comes from a file or from a variant laid over one. */
import type { Complaint, Where } from '../../core/errors.ts';
import type { Saying } from '../../core/values.ts';
import { caseSchema } from '../description/case-schema.ts';
import type { Case, Path } from '../model.ts';
import { buildCase } from './build.ts';
import { type Finding, mostComplaints } from './builder.ts';
import { shapeComplaints } from './shape-complaints.ts';
import type { CurrentYaml } from './up-to-date.ts';
import type { YamlText } from './yaml-text.ts';

/** A case with the text that it was read from. */
export interface CaseDocument extends CurrentYaml {
  readonly case: Case;
  /** What the file of another tool says and the case read from it does not. */
  readonly notCarried?: readonly Saying[];
}

/** Shape, then references. `theCase` is absent where the shape is wrong. */
export function checkData(data: unknown): { theCase?: Case; complaints: readonly Finding[] } {
  const shape = caseSchema.safeParse(data);
  if (!shape.success) return { complaints: shapeComplaints(shape.error.issues.slice(0, mostComplaints), data) };
  return buildCase(shape.data);
}

/** Complaints with their places, in the order of the file. */
export function placedComplaints(findings: readonly Finding[], yaml: YamlText): Complaint[] {
  const complaints = findings.map(finding => placed(finding, yaml));
  return complaints.toSorted(
    ({ where: a = {} }, { where: b = {} }) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}

function placed({ path, offset, key, ...said }: Finding, yaml: YamlText): Complaint {
  const where = key ? yaml.locateKey(path) : yaml.locate(path);
  return { ...said, where: offset ? within(where, offset, path, yaml) : where };
}

/** Moves a place into a text value, where the value stands on one line just as it is written. */
function within(where: Where, offset: number, path: Path, yaml: YamlText): Where {
  const node = yaml.document.getIn(path, true) as
    | { range?: readonly number[]; value?: unknown; type?: string }
    | undefined;
  const [start = 0, end = 0] = node?.range ?? [];
  const source = yaml.text.slice(start, end);
  const quote = /^["']/.test(source) ? 1 : 0;
  if (source.slice(quote, source.length - quote) !== node?.value || source.includes('\n')) return where;
  return { ...where, column: (where.column ?? 1) + quote + offset };
}
