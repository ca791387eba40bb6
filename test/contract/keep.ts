/**
 * What every filling of `src/desk/talk/keep.ts` does, whether files on a disk or a browser's database: it runs under Node and in
 * Chromium, so it uses nothing of either.
 */
import type { JournalEntry, Keep, LedgerEntry } from '../../src/desk/talk/keep.ts';

/** Opens the keep of a participant, as a process or a page that is started anew does. */
export type OpenKeep = (participant: string) => Keep;

const seat: JournalEntry = {
  ...{ kind: 'seat', proposal: 'ab', index: 1, seed: '1'.repeat(64), answers: [[1, 0, 1]] },
  standingSeed: '2'.repeat(64),
};
const message: JournalEntry = { kind: 'message', bytes: '00ff' };
const which: JournalEntry = { kind: 'which', agrees: false };
const begun: LedgerEntry = { budget: 3, round: 1 };
const standing: LedgerEntry = { ...begun, round: 2, standing: { seed: '3'.repeat(64), answers: [[1]], minimum: 1 } };

export const keepContract: Readonly<Record<string, (open: OpenKeep) => Promise<void>>> = {
  async 'an identity is made once, and is its own for each participant'(open) {
    const first = await open('identity-north').identitySeed();
    same(first.length, 32);
    same([...(await open('identity-north').identitySeed())], [...first]);
    isTrue([...(await open('identity-south').identitySeed())].join() !== [...first].join());
  },
  async 'one that is asked for twice at once is the same'(open) {
    const keep = open('identity-twice');
    const [one, other] = await Promise.all([keep.identitySeed(), keep.identitySeed()]);
    same([...one], [...other]);
  },
  async 'what the ledger says of a list is what was recorded last, list by list'(open) {
    const keep = open('ledger');
    same(await keep.ledger('one'), undefined);
    await keep.record('one', begun);
    await keep.record('two', begun);
    await keep.record('one', standing);
    same(await open('ledger').ledger('one'), standing);
    same(await open('ledger').ledger('two'), begun);
    same(await open('ledger-of-another').ledger('one'), undefined);
  },
  async 'a journal gives back its entries in their order'(open) {
    const journal = await open('journal').journal('a0');
    same(journal.entries, []);
    for (const entry of [seat, message, which]) await journal.append(entry);
    await journal.close(false);
    const again = await open('journal').journal('a0');
    same(again.entries, [seat, message, which]);
    await again.append(message);
    await again.close(false);
    const last = await open('journal').journal('a0');
    same(last.entries, [seat, message, which, message]);
    await last.close(false);
  },
  async 'a journal that is forgotten is empty; others stay'(open) {
    const keep = open('forgotten');
    const [one, two] = [await keep.journal('b0'), await keep.journal('b1')];
    await one.append(seat);
    await two.append(seat);
    await one.close(true);
    await two.close(false);
    const again = [await open('forgotten').journal('b0'), await open('forgotten').journal('b1')];
    same(
      again.map(({ entries }) => entries.length),
      [0, 1],
    );
    for (const journal of again) await journal.close(true);
  },
  async 'one at a time has a journal'(open) {
    const journal = await open('in-use').journal('c0');
    const code = await open('in-use')
      .journal('c0')
      .then(
        () => 'none',
        error => error.code,
      );
    same(code, 'GAUGE_IN_USE');
    await journal.close(false);
    await (await open('in-use').journal('c0')).close(true);
  },
};

function same(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a !== b) throw new Error(`${a} is not ${b}`);
}

function isTrue(found: boolean): void {
  if (!found) throw new Error('that does not hold');
}
