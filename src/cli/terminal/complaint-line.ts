import { type Complaint, formatComplaint } from '../../core/errors.ts';
import { complaintIn } from '../../words/complaint.ts';
import { directionOf } from '../../words/languages.ts';
import { type Language, say, sayPlainly } from '../../words/say.ts';

/** A complaint on one line: place, code, sentences. A text from right to left stands as one piece behind the code. */
export function complaintLine(complaint: Complaint, language: Language): string {
  const { code, where, message, hint } = complaintIn(complaint, language);
  const sentences = hint ? `${message} ${hint}` : message;
  return formatComplaint({ code, message: onePiece(sentences, language), ...(where && { where }) });
}

/** A text from right to left stands as one piece behind a place and a code. */
export function onePiece(text: string, { code }: Language): string {
  return directionOf(code) === 'rtl' ? `\u2067${text}\u2069` : text;
}

/** The sentences of a remark: what is remarked, and how to mend it. */
export function remarkIn(remark: Complaint, language: Language, speak = say): string {
  const { message, hint } = complaintIn(remark, language, speak);
  return hint ? `${message} ${hint}` : message;
}

/** What `--json` prints of a complaint. */
export function complaintJson(complaint: Complaint, language: Language): Complaint {
  const { code, message, where, hint } = complaintIn(complaint, language, sayPlainly);
  return { code, message, ...(where && { where }), ...(hint && { hint }) };
}
