import type { CaseDocument } from '../../case/file/check-data.ts';
import { readCase } from '../../case/file/read.ts';

let last: { readonly text: string; readonly file: string; readonly document: CaseDocument } | undefined;

/** The case that a text is. The last one read is kept: opening a case asks for it several times. @throws as `readCase` */
export function documentOf(text: string, file: string): CaseDocument {
  if (last?.text !== text || last.file !== file) last = { text, file, document: readCase(text, file) };
  return last.document;
}

/** Keeps nothing of a case that is closed or locked away. */
export function forgetDocument(): void {
  last = undefined;
}
