/** Proposals accepted by single keys in the terminal. Nothing is written before the end. */
import type { Case } from '../../case/model.ts';
import { CancelledError } from '../../core/errors.ts';
import type { Proposals } from '../../desk/proposals.ts';
import {
  acceptedOf,
  currentItem,
  decide,
  mergeChoices,
  type Review,
  type ReviewItem,
  startReview,
  undoDecision,
} from '../../desk/review.ts';
import type { Accepted } from '../../desk/take-in.ts';
import { complaint } from '../../words/complaint.ts';
import { paragraph } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Keyboard } from './keys.ts';

const keysLine = 'y accept, n reject, m merge, e edit, u undo, a accept the rest, q stop here; Ctrl-C changes nothing';

/** @throws CancelledError on Ctrl-C or where the input ends. */
export async function reviewInTerminal(
  theCase: Case,
  proposals: Proposals,
  keyboard: Keyboard,
  { err, columns }: Terminal,
): Promise<Accepted> {
  let review = startReview(theCase, proposals);
  err(`${review.items.length} proposals. ${keysLine}.\n`);
  for (let item = currentItem(review); item; item = currentItem(review)) {
    const place = `${review.decisions.length + 1}/${review.items.length}`;
    err(`\n${paragraph(`${place} ${itemInWords(item, proposals)}`, columns)}\n? `);
    const key = await keyboard.key();
    if (key === undefined) throw new CancelledError(complaint('CANCELLED.review'));
    err(`${key}\n`);
    if (key === 'q') break;
    const next = await answer(review, item, key, theCase, keyboard, err);
    if (next) review = next;
    else err(`Keys: ${keysLine}.\n`);
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
): Promise<Review | undefined> {
  if (key === 'y') return decide(review, { do: 'accept' });
  if (key === 'n') return decide(review, { do: 'reject' });
  if (key === 'u') return undoDecision(review);
  if (key === 'a') return acceptRest(review);
  if (key === 'e' && item.kind === 'claim') {
    const says = (await keyboard.line('Says: ', review.proposals.claims[item.index]!.says)).trim();
    return says === '' ? review : decide(review, { do: 'accept', says });
  }
  if (key === 'm' && item.kind !== 'contradiction') {
    const choices = mergeChoices(review, theCase);
    if (choices.length === 0) {
      err('There is nothing to merge it with.\n');
      return review;
    }
    for (const [at, { name }] of choices.entries()) err(`  ${at + 1} ${name}\n`);
    err('The same as which? (another key: none) ');
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

function itemInWords({ kind, index }: ReviewItem, { claims, parties, contradictions }: Proposals): string {
  if (kind === 'party') return `Party: ${parties[index]!.name}. ${parties[index]!.says}`;
  if (kind === 'contradiction') return `Contradiction: ${contradictions[index]!.says}`;
  const { by, says, grade, firmness } = claims[index]!;
  return `Claim by ${by} (${grade}, ${firmness}): ${says}`;
}
