/** A source's text is read in a worker; its proposals are decided one after the other, each decision a step of the history. */
import { signal } from '@preact/signals';
import type { Source } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import {
  currentItem,
  type Decision,
  decide,
  lastAccepted,
  type Review,
  startReview,
  undoDecision,
} from '../../../desk/review.ts';
import { takeIn } from '../../../desk/take-in.ts';
import { say } from '../../parts/notice.tsx';
import { failureOf } from '../../state/failure.ts';
import { edit, onOtherCase, session, undo } from '../../state/session.ts';
import { complaintInWords, t } from '../../words/words.ts';
import { Analysis } from '../../workers/analysis.ts';

export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'running'; readonly source: string }
  | { readonly state: 'failed'; readonly source: string; readonly complaints: readonly Complaint[] }
  | {
      readonly state: 'read';
      readonly source: string;
      readonly file: string;
      readonly notes: readonly string[];
      readonly review: Review;
      /** The step of the case's history that each decision made, 0 where it changed nothing. */
      readonly steps: readonly number[];
    };

export const reading = signal<Reading>({ state: 'none' });
/** How much of the running reading is done, 0 to 1. */
export const readShare = signal(0);
const reader = new Analysis();

/** Reads a source's text; nothing changes in the case. */
export async function readSource({ id, text: name }: Source): Promise<void> {
  const open = session.value;
  const report = name === undefined ? undefined : open?.contents.texts[name];
  if (!open || name === undefined || report === undefined) return;
  reader.cancel();
  const mine: Reading = { state: 'running', source: id };
  reading.value = mine;
  readShare.value = 0;
  try {
    const { proposals, notes } = await reader.ask(open, { kind: 'read', name, report }, (done, total) => {
      if (reading.value === mine) readShare.value = done / total;
    });
    const current = session.value;
    if (reading.value !== mine || current?.id !== open.id) return;
    const review = startReview(current.document.case, proposals);
    reading.value = { state: 'read', source: id, file: name, notes, review, steps: [] };
  } catch (error) {
    if (reading.value !== mine) return;
    reading.value = { state: 'failed', source: id, complaints: failureOf(error) };
  }
}

/** Ends the reading or the review; what was accepted stays. */
export function stopReading(): void {
  reader.cancel();
  reading.value = { state: 'none' };
}

/** Decides on the current proposal. What is accepted is in the case at once. */
export function decideOn(decision: Decision): void {
  const now = reading.value;
  const open = session.value;
  if (now.state !== 'read' || !open || !currentItem(now.review)) return;
  const review = decide(now.review, decision);
  const { edits } = takeIn(open.document, review.proposals, lastAccepted(review), now.file);
  const accepts = decision.do === 'accept' && edits.length > 0;
  const [complaint] = accepts ? edit(edits, 'change.read') : [];
  if (complaint) {
    say(complaintInWords(complaint));
    return;
  }
  const made = accepts ? (session.value?.contents.history.done ?? 0) : 0;
  reading.value = { ...now, review, steps: [...now.steps, made] };
}

/** Accepts all that is left, proposal by proposal. */
export function acceptRest(): void {
  for (let now = reading.value; now.state === 'read' && currentItem(now.review); ) {
    decideOn({ do: 'accept' });
    if (reading.value === now) return;
    now = reading.value;
  }
}

/**
 * Takes the last decision back, with its change of the case. Where that is undone already only the decision is taken back; where the
 * case was edited since nothing is, for it would undo that edit instead.
 */
export function takeBack(): void {
  const now = reading.value;
  const made = now.state === 'read' ? now.steps.at(-1) : undefined;
  if (now.state !== 'read' || made === undefined) return;
  const done = session.value?.contents.history.done ?? 0;
  if (made > 0 && done > made) {
    say(t('reading.editedSince'));
    return;
  }
  if (made > 0 && done === made) undo();
  reading.value = { ...now, review: undoDecision(now.review), steps: now.steps.slice(0, -1) };
}

// A case that is closed, locked away under its passphrase or followed by another one leaves nothing behind here.
onOtherCase(stopReading);
