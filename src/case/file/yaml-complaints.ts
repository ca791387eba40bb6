/** What is wrong with a text as YAML, in the words of its author and with a remedy. The library's own words are for programmers. */
import type { YAMLError } from 'yaml';
import type { Complaint, Where } from '../../core/errors.ts';
import { complaintsEn } from '../../words/catalogues/complaints/en.ts';
import { type ComplaintKey, complaint } from '../../words/complaint.ts';

/** What is missing, by the library's message; the first that fits speaks for it. */
const missing = [
  [/closing .?["']/, 'YAML_MISSING_CHAR.quote'],
  [/Comments must/, 'YAML_MISSING_CHAR.comment'],
  [/Tags and anchors/, 'YAML_MISSING_CHAR.mark'],
  [/- indicator/, 'YAML_MISSING_CHAR.hyphen'],
  [/followed by map values/, 'YAML_MISSING_CHAR.colon'],
  [/space after :/, 'YAML_MISSING_CHAR.space'],
  [/Missing ,/, 'YAML_MISSING_CHAR.comma'],
  [/directives-end|doc-start/, 'YAML_MISSING_CHAR.directive'],
] as const satisfies readonly (readonly [RegExp, ComplaintKey])[];

type SyntaxKey = Exclude<Extract<ComplaintKey, `YAML${string}`>, 'YAML_BAD_ALIAS.unknown'>;

/** The complaint about an error of the YAML library. */
export function yamlComplaint(error: YAMLError, where: Where): Complaint {
  return complaint(keyOf(error), {}, { where, code: `YAML_${error.code}` });
}

function keyOf({ code, message }: YAMLError): SyntaxKey {
  const specific = code === 'MISSING_CHAR' ? missing.find(([pattern]) => pattern.test(message))?.[1] : undefined;
  const key = `YAML_${code}`;
  return specific ?? (key in complaintsEn ? (key as SyntaxKey) : 'YAML');
}
