/** Everything of a case that is stored: its text, and what is kept beside it. */
import { type History, noHistory } from './history.ts';

interface Snapshot {
  readonly name: string;
  readonly when: number;
  readonly text: string;
}

/** Everything of a case that is stored. */
export interface CaseContents {
  /** The file's name. */
  readonly file: string;
  readonly text: string;
  /** Text in the YAML editor that is no case yet. */
  readonly draft?: string;
  /** Texts of the sources, by file name. */
  readonly texts: Readonly<Record<string, string>>;
  readonly history: History;
  readonly snapshots: readonly Snapshot[];
}

export function contentsOf(file: string, text: string, texts: Readonly<Record<string, string>> = {}): CaseContents {
  return { file, text, texts, history: noHistory, snapshots: [] };
}

/** A case that holds nothing but a text, as its first source. */
export function contentsOfText({ title, text }: { readonly title: string; readonly text: string }): CaseContents {
  const isEmpty = text.trim() === '';
  const source = `
record:
  sources:
    text: {title: ${JSON.stringify(title)}, kind: other, text: text.txt}
`;
  const yaml = `parley: 1
title: ${JSON.stringify(title)}
status: working

parties: {}
${isEmpty ? '' : source}`;
  return contentsOf('case.parley.yaml', yaml, isEmpty ? {} : { 'text.txt': text.normalize('NFC') });
}
