import { type Complaint, formatComplaint } from '../../core/errors.ts';
import { complaintIn } from '../../words/complaint.ts';
import { directionOf } from '../../words/languages.ts';
import { type Language, sayPlainly } from '../../words/say.ts';

/** A complaint on one line: place, code, sentences. A text from right to left stands as one piece behind the code. */
export function complaintLine(complaint: Complaint, language: Language): string {
  const { code, where, message, hint } = complaintIn(complaint, language);
  const sentences = hint ? `${message} ${hint}` : message;
  const said = directionOf(language.code) === 'rtl' ? `\u2067${sentences}\u2069` : sentences;
  return formatComplaint({ code, message: said, ...(where && { where }) });
}

/** What `--json` prints of a complaint. */
export function complaintJson(complaint: Complaint, language: Language): Complaint {
  const { code, message, where, hint } = complaintIn(complaint, language, sayPlainly);
  return { code, message, ...(where && { where }), ...(hint && { hint }) };
}
