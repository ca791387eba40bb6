/**
 * The open case. Its text is the truth: every edit makes a text of a text, is read again as any file is, and is a step of
 * the history. A text that is no case is kept as a draft, and the last good case stays in view.
 */
import { computed, effect, signal } from '@preact/signals';
import { type Edit, editText } from '../../case/edit/edit.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import type { Complaint } from '../../core/errors.ts';
import { complaintsOf } from '../../core/plain-error.ts';
import type { CaseContents } from '../../desk/case/contents.ts';
import { noHistory, recorded, redone, undone } from '../../desk/case/history.ts';
import type { MessageKey } from '../../words/catalogues/en.ts';
import { pageComplaint, t } from '../words/words.ts';
import { documentOf, forgetDocument } from './document.ts';

export interface Session {
  readonly id: string;
  readonly contents: CaseContents;
  readonly document: CaseDocument;
}

export const session = signal<Session | undefined>(undefined);
/** What is wrong with the draft in the YAML editor. */
export const draftComplaints = signal<readonly Complaint[]>([]);

/** A draft that was dropped, to be brought back by Redo while the text is the same. */
const dropped = signal<{ readonly id: string; readonly text: string; readonly draft: string } | undefined>(undefined);
const canRestore = computed(() => {
  const open = session.value;
  const { id, text } = dropped.value ?? {};
  return open !== undefined && open.contents.draft === undefined && open.id === id && open.contents.text === text;
});

export const theCase = computed(() => session.value?.document.case);
export const canUndo = computed(() => {
  const contents = session.value?.contents;
  return contents !== undefined && (contents.draft !== undefined || contents.history.done > 0);
});
export const canRedo = computed(() => {
  const history = session.value?.contents.history;
  return canRestore.value || (history !== undefined && history.done < history.changes.length);
});

/** @throws FileError, LimitError where the text is no case. */
export function openSession(id: string, contents: CaseContents): void {
  const document = documentOf(contents.text, contents.file);
  session.value = { id, contents: upToDate(contents, document), document };
  draftComplaints.value = contents.draft === undefined ? [] : complaintsAbout(contents.draft, contents.file);
}

/** What an older version of the format said stays as a snapshot; undo begins anew. */
function upToDate(contents: CaseContents, { text, migrated }: CaseDocument): CaseContents {
  if (!migrated) return contents;
  const name = t('snapshots.version', { version: String(migrated.from) });
  const before = { name, when: Date.now(), text: contents.text };
  return { ...contents, text, history: noHistory, snapshots: [...contents.snapshots, before] };
}

export function closeSession(): void {
  forgetDocument();
  session.value = undefined;
  draftComplaints.value = [];
}

/** Runs when the case is closed or another one takes its place. */
export function onOtherCase(run: () => void): void {
  let last: string | undefined;
  effect(() => {
    const id = session.value?.id;
    if (id === last) return;
    last = id;
    run();
  });
}

/**
 * Makes edits a step of the history. Gives the complaints where the result would be no case; then nothing changes. While the file
 * is a draft nothing else is edited, for the draft would be lost.
 */
export function edit(edits: readonly Edit[], what: MessageKey, field?: string): readonly Complaint[] {
  const open = session.value;
  if (!open) return [];
  if (open.contents.draft !== undefined) return [pageComplaint('DRAFT', 'yaml.forms')];
  try {
    return replaceText(editText(open.contents.text, edits), what, field);
  } catch (error) {
    return complaintsOf(error);
  }
}

/** Gives the case another text, as a step of the history. Complaints as `edit`. */
export function replaceText(given: string, what: MessageKey, field?: string): readonly Complaint[] {
  const open = session.value;
  if (!open || given === open.contents.text) return [];
  try {
    const document = documentOf(given, open.contents.file);
    const { text } = document;
    const { draft: _draft, ...contents } = open.contents;
    const note = { what, when: Date.now(), ...(field !== undefined && { field }) };
    const history = recorded(contents.history, contents.text, text, note);
    session.value = { ...open, document, contents: { ...contents, text, history } };
    draftComplaints.value = [];
    return [];
  } catch (error) {
    return complaintsOf(error);
  }
}

/** Takes what stands in the YAML editor: as the case where it is one, else as a draft with its complaints. */
export function typeText(text: string): void {
  const complaints = replaceText(text, 'change.yaml', 'yaml');
  const open = session.value;
  if (!open) return;
  draftComplaints.value = complaints;
  if (complaints.length > 0) session.value = { ...open, contents: { ...open.contents, draft: text } };
  else if (open.contents.draft !== undefined) forgetDraft(open);
}

/** Takes the draft away; the YAML editor shows the case again. Redo brings it back. */
export function dropDraft(): void {
  const open = session.value;
  if (!open) return;
  if (open.contents.draft !== undefined)
    dropped.value = { id: open.id, text: open.contents.text, draft: open.contents.draft };
  forgetDraft(open);
}

function forgetDraft(open: Session): void {
  const { draft: _draft, ...contents } = open.contents;
  session.value = { ...open, contents };
  draftComplaints.value = [];
}

/** Takes the draft away where there is one, else the last step. Gives what was undone. */
export function undo(): MessageKey | undefined {
  if (session.value?.contents.draft === undefined) return step(undone);
  dropDraft();
  return 'change.yaml';
}

export function redo(): MessageKey | undefined {
  if (!canRestore.value) return step(redone);
  const { draft } = dropped.value!;
  dropped.value = undefined;
  typeText(draft);
  return 'change.yaml';
}

function step(turn: typeof undone): MessageKey | undefined {
  const open = session.value;
  const next = open && turn(open.contents.text, open.contents.history);
  if (!next) return undefined;
  const { draft: _draft, ...contents } = open.contents;
  session.value = {
    ...open,
    document: documentOf(next.text, contents.file),
    contents: { ...contents, text: next.text, history: next.history },
  };
  draftComplaints.value = [];
  return open.contents.history.changes[Math.min(open.contents.history.done, next.history.done)]?.what as MessageKey;
}

/** Changes what is kept beside the text: snapshots and source texts. */
export function keep(changes: Pick<Partial<CaseContents>, 'snapshots' | 'texts'>): void {
  const open = session.value;
  if (open) session.value = { ...open, contents: { ...open.contents, ...changes } };
}

function complaintsAbout(text: string, file: string): readonly Complaint[] {
  try {
    documentOf(text, file);
    return [];
  } catch (error) {
    return complaintsOf(error);
  }
}
