import { expect, test } from 'vitest';
import type { Session } from './gauge.ts';
import { readTranscript, verify } from './gauge.ts';
import { Seat, type SeatReply, type SeatRules } from './gauge-seat.ts';

const list = { levels: ['yes'], outcomes: ['One', 'Two', 'Three', 'Four'] };
type Moved = Extract<SeatReply, { kind: 'moved' }>;

/** Two seats and a carrier between them that sees the messages only. */
function play(answers: readonly (readonly number[])[], rules: SeatRules, agrees = [true, true], leaveAt = -1) {
  const seats = answers.map(() => new Seat());
  const keys = seats.map((seat, index) => {
    const reply = seat.handle({ do: 'seal', list, answers: [answers[index]!] });
    return (reply as Extract<SeatReply, { kind: 'sealed' }>).key;
  });
  const { session } = seats[0]!.handle({ do: 'propose', rules, keys }) as { session: Session };
  const queue: { to: number; bytes: Uint8Array }[] = [];
  const messages: Uint8Array[] = [];
  const last: Moved[] = [];
  const take = (from: number, reply: SeatReply) => {
    expect(reply.kind).toBe('moved');
    last[from] = reply as Moved;
    for (const bytes of last[from].messages) {
      messages.push(bytes);
      for (const to of seats.keys()) if (to !== from) queue.push({ to, bytes });
    }
    if (last[from].asksWhich) take(from, seats[from]!.handle({ do: 'decide', agrees: agrees[from]! }));
  };
  for (const [index, seat] of seats.entries()) take(index, seat.handle({ do: 'join', session, index }));
  for (let next = queue.shift(), sent = 0; next; next = queue.shift(), sent++) {
    if (sent === leaveAt) take(1, seats[1]!.handle({ do: 'leave' }));
    take(next.to, seats[next.to]!.handle({ do: 'receive', bytes: next.bytes }));
  }
  return { session, messages, endings: last.map(({ ending }) => ending) };
}

test.each([
  [[1, 0, 0, 1], [0, 0, 0, 1], true],
  [[1, 1, 0, 0], [0, 0, 1, 1], false],
])('two seats learn whether %j and %j meet, and an onlooker can check it', (one, other, deal) => {
  const { session, messages, endings } = play([one, other], { minimum: 0, mayAskWhich: false });
  expect(endings).toMatchObject([{ deal }, { deal }]);
  const checked = new Seat().handle({ do: 'check', session, messages });
  expect(checked).toMatchObject({ kind: 'checked', sound: true, ending: { deal } });
  const { transcript } = checked as Extract<SeatReply, { kind: 'checked' }>;
  expect(verify(readTranscript(transcript)).ending).toMatchObject({ kind: 'answer', deal });
});

test('which outcome is found only if both consent', () => {
  const rules = { minimum: 0, mayAskWhich: true };
  const answers = [
    [1, 0, 1, 0],
    [0, 1, 1, 0],
  ];
  expect(play(answers, rules).endings[0]).toMatchObject({ which: 2 });
  expect(play(answers, rules, [true, false]).endings[0]).toMatchObject({ deal: true, declined: [1] });
});

test('who leaves is named', () => {
  const rules = { minimum: 0, mayAskWhich: false };
  const { endings } = play(
    [[1], [1]].map(each => [...each, 0, 0, 0]),
    rules,
    [true, true],
    3,
  );
  expect(endings).toMatchObject([
    { kind: 'aborted', culprit: 1, check: 'left: its user left' },
    { kind: 'aborted', culprit: 1 },
  ]);
});

test('a session over another list is refused, and so are too few answers', () => {
  const seat = new Seat();
  const { key } = seat.handle({ do: 'seal', list, answers: [[1, 0, 0, 0]] }) as { key: Uint8Array };
  const rules = { minimum: 2, mayAskWhich: false };
  const { session } = seat.handle({ do: 'propose', rules, keys: [key, key.map(byte => byte ^ 1)] }) as {
    session: Session;
  };
  const other = { ...session, listDigest: session.listDigest.map(byte => byte ^ 1) };
  expect(seat.handle({ do: 'join', session: other, index: 0 })).toMatchObject({ complaint: { code: 'GAUGE_LIST' } });
  expect(seat.handle({ do: 'join', session, index: 0 })).toMatchObject({ complaint: { code: 'GAUGE_MINIMUM' } });
});
