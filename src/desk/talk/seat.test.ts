import { expect, test } from 'vitest';
import { memoryKeep } from '../../../test/support/memory-keep.ts';
import { identityKey, newSeed, newSession, readTranscript, type Session, verify } from '../gauge/gauge.ts';
import { countedIn, ledgerKey } from './budget.ts';
import type { Keep } from './keep.ts';
import { lookOn } from './onlooker.ts';
import { Seat, type SeatCommand, type SeatReply } from './seat.ts';

const list = { levels: ['yes'], outcomes: ['One', 'Two', 'Three', 'Four'] };
const parties = ['north', 'south'];
const rules = { minimum: 0, mayAskWhich: false, budget: 1, round: 1, standing: false, standingDigests: [] };
type Rules = Extract<SeatCommand, { do: 'propose' }>['rules'];
type Moved = Extract<SeatReply, { kind: 'moved' }>;

interface Played {
  readonly session: Session;
  readonly messages: Uint8Array[];
  readonly endings: Moved['ending'][];
}

interface Others {
  readonly keeps?: readonly Keep[];
  readonly agrees?: readonly boolean[];
  /** The second party leaves after so many frames. */
  readonly leaveAt?: number;
}

/** Two seats and a carrier between them that sees the frames only. */
async function play(
  answers: readonly (readonly number[])[],
  given: Partial<Rules> = {},
  others: Others = {},
): Promise<Played> {
  const { keeps = answers.map(memoryKeep), agrees = [true, true], leaveAt = -1 } = others;
  const keys: Uint8Array[] = [];
  const messages: Uint8Array[] = [];
  const last: Moved[] = [];
  let session: Session | undefined;
  const take = (from: number, reply: SeatReply) => {
    if (reply.kind === 'sealed') keys[from] = reply.key;
    if (reply.kind === 'session') session = reply.session;
    if (reply.kind === 'frame') {
      messages.push(reply.bytes);
      void seats[1 - from]!.handle({ do: 'receive', bytes: reply.bytes });
      if (messages.length === leaveAt) void seats[1]!.handle({ do: 'leave' });
    }
    if (reply.kind === 'moved') {
      last[from] = reply;
      if (reply.asksWhich) void seats[from]!.handle({ do: 'decide', agrees: agrees[from]! });
    }
  };
  const seats = keeps.map((keep, index) => new Seat(keep, reply => take(index, reply)));
  for (const [index, seat] of seats.entries()) {
    await seat.handle({ do: 'seal', list, parties, answers: [answers[index]!] });
  }
  await seats[0]!.handle({ do: 'propose', rules: { ...rules, ...given }, keys });
  await Promise.all(seats.map((seat, index) => seat.handle({ do: 'join', session: session!, index })));
  return { session: session!, messages, endings: last.map(({ ending }) => ending) };
}

test.each([
  [[1, 0, 0, 1], [0, 0, 0, 1], true],
  [[1, 1, 0, 0], [0, 0, 1, 1], false],
])('two seats learn whether %j and %j meet, and an onlooker can check it', async (one, other, deal) => {
  const { session, messages, endings } = await play([one, other]);
  expect(endings).toMatchObject([{ deal }, { deal }]);
  const { sound, ending, transcript } = lookOn(session, messages);
  expect({ sound, ending }).toMatchObject({ sound: true, ending: { deal } });
  expect(verify(readTranscript(transcript)).ending).toMatchObject({ kind: 'answer', deal });
});

test('which outcome is found only if both consent', async () => {
  const answers = [
    [1, 0, 1, 0],
    [0, 1, 1, 0],
  ];
  const asking = { mayAskWhich: true };
  expect((await play(answers, asking)).endings[0]).toMatchObject({ which: 2 });
  expect((await play(answers, asking, { agrees: [true, false] })).endings[0]).toMatchObject({
    deal: true,
    declined: [1],
  });
});

test('who leaves is named', async () => {
  const accepting = [1, 0, 0, 0];
  const { endings } = await play([accepting, accepting], {}, { leaveAt: 3 });
  expect(endings).toMatchObject([
    { kind: 'aborted', culprit: 1, check: 'left: its user left' },
    { kind: 'aborted', culprit: 1 },
  ]);
});

test('a seat counts its gauges by its own ledger, and refuses one that is used up or begun on other terms', async () => {
  const keeps = [memoryKeep(), memoryKeep()];
  const answers = [
    [1, 0, 0, 0],
    [1, 1, 0, 0],
  ];
  await play(answers, { budget: 2 }, { keeps });
  await expect(play(answers, { budget: 2 }, { keeps })).rejects.toThrow(/this is gauge 2/);
  await expect(play(answers, { budget: 3, round: 2 }, { keeps })).rejects.toThrow(/agreed for this list is 2/);
  await play(answers, { budget: 2, round: 2 }, { keeps });
  await expect(play(answers, { budget: 2, round: 2 }, { keeps })).rejects.toMatchObject({ code: 'GAUGE_BUDGET' });
  expect(keeps.map(({ journals }) => journals.size)).toEqual([0, 0]);
});

test('a gauge that is broken off counts', async () => {
  const keeps = [memoryKeep(), memoryKeep()];
  const accepting = [1, 0, 0, 0];
  await play([accepting, accepting], {}, { keeps, leaveAt: 2 });
  await expect(play([accepting, accepting], {}, { keeps })).rejects.toMatchObject({ code: 'GAUGE_BUDGET' });
});

test('answers that stand are those of the first gauge, whatever is sealed in a later one', async () => {
  const keeps = [memoryKeep(), memoryKeep()];
  const first = await play(
    [
      [1, 0, 0, 0],
      [1, 1, 0, 0],
    ],
    { budget: 2, standing: true },
    { keeps },
  );
  expect(first.endings).toMatchObject([{ deal: true }, { deal: true }]);
  const key = (await ledgerOf(keeps[0]!))!;
  const standingDigests = key.standing!.digests!.map(text => Uint8Array.from(Buffer.from(text, 'hex')));
  const next = { budget: 2, round: 2, standing: true, standingDigests };
  const second = await play(
    [
      [0, 0, 1, 0],
      [0, 0, 0, 1],
    ],
    next,
    { keeps },
  );
  expect(second.endings).toMatchObject([{ deal: true }, { deal: true }]);
  await expect(
    play(
      [
        [1, 0, 0, 0],
        [1, 1, 0, 0],
      ],
      { ...next, minimum: 1 },
      { keeps },
    ),
  ).rejects.toMatchObject({
    code: 'GAUGE_BUDGET',
  });
});

test('a session over another list is refused, and so are too few answers', async () => {
  const keep = memoryKeep();
  const seat = new Seat(keep, () => undefined);
  await seat.handle({ do: 'seal', list, parties, answers: [[1, 0, 0, 0]] });
  const keys = [identityKey(await keep.identitySeed()), identityKey(newSeed())];
  const session = newSession(list, { ...rules, minimum: 2 }, keys);
  const other = { ...session, listDigest: session.listDigest.map(byte => byte ^ 1) };
  await expect(seat.handle({ do: 'join', session: other, index: 0 })).rejects.toMatchObject({ code: 'GAUGE_LIST' });
  await expect(seat.handle({ do: 'join', session, index: 0 })).rejects.toMatchObject({ code: 'GAUGE_MINIMUM' });
  expect(keep.journals.size).toBe(0);
});

function ledgerOf(keep: Keep) {
  return keep.ledger(ledgerKey(countedIn(list, parties, {})));
}
