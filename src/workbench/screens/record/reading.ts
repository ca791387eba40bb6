/** A source's text is read in a worker; its proposals are decided one after the other, each decision a step of the history. */
import { signal } from '@preact/signals';
import type { Source } from '../../../case/model.ts';
import type { ReportAnswer, ReportAsked } from '../../../desk/questions/read-report.ts';
import {
  currentItem,
  type Decision,
  decide,
  lastAccepted,
  type Review,
  startReview,
  undoDecision,
} from '../../../desk/reading/review.ts';
import { takeIn } from '../../../desk/reading/take-in.ts';
import { say } from '../../parts/notice.tsx';
import { longRun } from '../../state/long-run.ts';
import { edit, onOtherCase, session, undo } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';

interface Reviewed {
  readonly source: string;
  readonly file: string;
  readonly notes: ReportAnswer['notes'];
  readonly review: Review;
  /** The step of the case's history that each decision made, 0 where it changed nothing. */
  readonly steps: readonly number[];
}

interface SourceToRead extends ReportAsked {
  readonly source: string;
}

export const readRun = longRun<SourceToRead, ReportAnswer>(({ ask }, { name, report }) =>
  ask('readReport', { name, report }),
);
/** What was read, while it is decided on. */
export const reviewed = signal<Reviewed | undefined>(undefined);

/** Reads a source's text; nothing changes in the case. */
export async function readSource({ id, text: name }: Source): Promise<void> {
  const open = session.value;
  const report = name === undefined ? undefined : open?.contents.texts[name];
  if (!open || name === undefined || report === undefined) return;
  stopReading();
  const read = await readRun.begin(open, { source: id, name, report });
  const current = session.value;
  if (!read || !current) return;
  const review = startReview(current.document.case, read.proposals);
  reviewed.value = { source: id, file: name, notes: read.notes, review, steps: [] };
}

/** Ends the reading or the review; what was accepted stays. */
export function stopReading(): void {
  readRun.forget();
  reviewed.value = undefined;
}

/** Decides on the current proposal. What is accepted is in the case at once. */
export function decideOn(decision: Decision): void {
  const now = reviewed.value;
  const open = session.value;
  if (!now || !open || !currentItem(now.review)) return;
  const review = decide(now.review, decision);
  const { edits } = takeIn(open.document, review.proposals, lastAccepted(review), now.file);
  const accepts = decision.do === 'accept' && edits.length > 0;
  const [complaint] = accepts ? edit(edits, 'change.read') : [];
  if (complaint) {
    say(complaintInWords(complaint));
    return;
  }
  const made = accepts ? (session.value?.contents.history.done ?? 0) : 0;
  reviewed.value = { ...now, review, steps: [...now.steps, made] };
}

/** Accepts all that is left, proposal by proposal. */
export function acceptRest(): void {
  for (let now = reviewed.value; now && currentItem(now.review); ) {
    decideOn({ do: 'accept' });
    if (reviewed.value === now) return;
    now = reviewed.value;
  }
}

/**
 * Takes the last decision back, with its change of the case. Where that is undone already only the decision is taken back; where the
 * case was edited since nothing is, for it would undo that edit instead.
 */
export function takeBack(): void {
  const now = reviewed.value;
  const made = now?.steps.at(-1);
  if (!now || made === undefined) return;
  const done = session.value?.contents.history.done ?? 0;
  if (made > 0 && done > made) {
    say(t('reading.editedSince'));
    return;
  }
  if (made > 0 && done === made) undo();
  reviewed.value = { ...now, review: undoDecision(now.review), steps: now.steps.slice(0, -1) };
}

// A case that is closed, locked away under its passphrase or followed by another one leaves nothing behind here.
onOtherCase(stopReading);
