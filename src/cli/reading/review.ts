/** Proposals accepted by single keys in the terminal. Nothing is written before the end. */
import type { Case } from '../../case/model.ts';
import { CancelledError } from '../../core/errors.ts';
import type { Proposals } from '../../desk/reading/proposals.ts';
import { speakerSaid } from '../../desk/reading/record-view.ts';
import {
  acceptedOf,
  currentItem,
  decide,
  mergeChoices,
  type Review,
  type ReviewItem,
  startReview,
  undoDecision,
} from '../../desk/reading/review.ts';
import type { Accepted } from '../../desk/reading/take-in.ts';
import { complaint } from '../../words/complaint.ts';
import { paragraph } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { type Voice, voiceOf } from '../terminal/voice.ts';
import type { Keyboard } from './keys.ts';

/** @throws CancelledError on Ctrl-C or where the input ends. */
export async function reviewInTerminal(
  theCase: Case,
  proposals: Proposals,
  keyboard: Keyboard,
  terminal: Terminal,
): Promise<Accepted> {
  const { err, columns } = terminal;
  const voice = voiceOf(terminal);
  const keys = { say: 'terminal.review.keys' };
  let review = startReview(theCase, proposals);
  err(`${voice('terminal.review.start', { n: review.items.length, keys })}\n`);
  for (let item = currentItem(review); item; item = currentItem(review)) {
    const place = `${review.decisions.length + 1}/${review.items.length}`;
    err(`\n${paragraph(`${place} ${itemInWords(item, proposals, voice)}`, columns)}\n? `);
    const key = await keyboard.key();
    if (key === undefined) throw new CancelledError(complaint('CANCELLED.review'));
    err(`${key}\n`);
    if (key === 'q') break;
    const next = await answer(review, item, key, theCase, keyboard, err, voice);
    if (next) review = next;
    else err(`${voice('terminal.review.again', { keys })}\n`);
  }
  return acceptedOf(review);
}

/** The review after a key; undefined where the key means nothing here. */
async function answer(
  review: Review,
  item: ReviewItem,
  key: string,
  theCase: Case,
  keyboard: Keyboard,
  err: Terminal['err'],
  voice: Voice,
): Promise<Review | undefined> {
  if (key === 'y') return decide(review, { do: 'accept' });
  if (key === 'n') return decide(review, { do: 'reject' });
  if (key === 'u') return undoDecision(review);
  if (key === 'a') return acceptRest(review);
  if (key === 'e' && item.kind === 'claim') {
    const says = (await keyboard.line(voice('terminal.review.says'), review.proposals.claims[item.index]!.says)).trim();
    return says === '' ? review : decide(review, { do: 'accept', says });
  }
  if (key === 'm' && item.kind !== 'contradiction') {
    const choices = mergeChoices(review, theCase);
    if (choices.length === 0) {
      err(`${voice('reading.noMerge')}\n`);
      return review;
    }
    for (const [at, { name }] of choices.entries()) err(`  ${at + 1} ${name}\n`);
    err(voice('terminal.review.same'));
    const digit = await keyboard.key();
    err(`${digit ?? ''}\n`);
    const choice = choices[Number(digit) - 1];
    return choice ? decide(review, { do: 'merge', into: choice.into }) : review;
  }
  return undefined;
}

function acceptRest(review: Review): Review {
  let all = review;
  while (currentItem(all)) all = decide(all, { do: 'accept' });
  return all;
}

function itemInWords(
  { kind, index }: ReviewItem,
  { claims, parties, contradictions }: Proposals,
  voice: Voice,
): string {
  if (kind === 'party') return voice('terminal.review.party', parties[index]!);
  if (kind === 'contradiction') return voice('terminal.review.unfit', { says: contradictions[index]!.says });
  const { by, says, grade, firmness } = claims[index]!;
  const how = {
    grade: grade ? { say: `grade.${grade}` } : '-',
    firmness: firmness ? { say: `firmness.${firmness}` } : '-',
  };
  return voice('terminal.review.claim', {
    by: by === undefined ? '-' : speakerSaid({ parties: [] }, by),
    says,
    ...how,
  });
}
