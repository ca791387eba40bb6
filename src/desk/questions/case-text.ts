import type { CaseDocument } from '../../case/file/check-data.ts';
import { readCase } from '../../case/file/read.ts';

/** A case as its questions carry it: the text of its file, and the file's name. */
export interface CaseText {
  readonly text: string;
  readonly file: string;
}

/** @throws FileError, LimitError where the text is no case. */
export const documentOf = ({ text, file }: CaseText): CaseDocument => readCase(text, file);
