import type { Proposals } from '../../desk/proposals.ts';
import {
  type Answer,
  answer,
  currentItem,
  mergeTargets,
  type Review,
  type ReviewItem,
  undo,
} from '../../desk/review.ts';
import { paragraph } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Keys } from './keys.ts';

const help = 'y accept, n reject, m merge, e edit, u undo, q end here';

/** Asks for one key each; q ends the questions and keeps what is answered. @throws CancelledError at Ctrl-C. */
export async function askReview(start: Review, proposals: Proposals, keys: Keys, terminal: Terminal): Promise<Review> {
  let review = start;
  const say = (line: string): void => terminal.err(`${line}\n`);
  say(`${review.items.length} proposals. Keys: ${help}. Ctrl-C leaves the case as it was.`);
  for (let item = currentItem(review); item; item = currentItem(review)) {
    say('');
    for (const line of describe(item, proposals))
      say(paragraph(line, terminal.columns, `${review.answers.length + 1}/${review.items.length} `));
    terminal.err(`[y/n/m/e/u/q] `);
    const key = (await keys.next()).toLowerCase();
    say(/^[a-z?]$/.test(key) ? key : '');
    if (key === 'q') break;
    if (key === 'u') {
      if (review.answers.length === 0) say('Nothing to undo.');
      review = undo(review);
      continue;
    }
    const given = await answerOf(key, item, review, proposals, keys, say);
    if (given) review = answer(review, given);
  }
  return review;
}

async function answerOf(
  key: string,
  item: ReviewItem,
  review: Review,
  proposals: Proposals,
  keys: Keys,
  say: (line: string) => void,
): Promise<Answer | undefined> {
  if (key === 'y') return { do: 'accept' };
  if (key === 'n') return { do: 'reject' };
  if (key === 'e') {
    const text = await keys.line('', wordsOf(item, proposals));
    return text === '' ? undefined : { do: 'edit', text };
  }
  if (key === 'm') {
    const targets = mergeTargets(review);
    if (item.kind === 'contradiction' || targets.length === 0) {
      say(
        item.kind === 'contradiction'
          ? 'A contradiction is not merged.'
          : `No ${item.kind} is accepted yet to merge it with.`,
      );
      return undefined;
    }
    for (const [at, target] of targets.entries()) say(`  ${at + 1}. ${wordsOf(target, proposals).slice(0, 100)}`);
    const into = targets[Number(await keys.line('The same as number: ', '')) - 1];
    if (!into) say('No such number.');
    return into && { do: 'merge', into: into.index };
  }
  say(`Keys: ${help}.`);
  return undefined;
}

function wordsOf({ kind, index }: ReviewItem, { claims, parties, contradictions }: Proposals): string {
  if (kind === 'party') return parties[index]!.name;
  return kind === 'claim' ? claims[index]!.says : contradictions[index]!.says;
}

function describe(item: ReviewItem, proposals: Proposals): string[] {
  const words = wordsOf(item, proposals);
  if (item.kind === 'party') return [`Party: ${words}. ${proposals.parties[item.index]!.says}`];
  if (item.kind === 'contradiction') return [`Contradiction: ${words}`];
  const { by, grade, firmness } = proposals.claims[item.index]!;
  return [`Claim of ${by} (${grade}, ${firmness}): ${words}`];
}
