/** Every kind of message byte by byte, and the fields of its body: a change of one byte on the wire fails here and names its kind. */
import { expect, test } from 'vitest';
import { open } from '../../../src/secure/gauge/envelope.ts';
import { walkAway } from '../../../src/secure/gauge/party.ts';
import { practise } from '../../../src/secure/gauge/practice.ts';
import { encodeSession } from '../../../src/secure/gauge/session.ts';
import { encodeTranscript } from '../../../src/secure/gauge/transcript.ts';
import { sodiumSuite as suite } from '../../../src/secure/primitives/sodium.ts';
import { toHex } from '../../../src/wire/bytes.ts';
import { type Answers, makeGauge } from '../../support/gauge.ts';
import { fieldsOf } from '../../support/gauge-cheater.ts';

const answers: Answers = [
  [
    [1, 0, 1],
    [1, 1, 1],
  ],
  [
    [0, 1, 0],
    [1, 1, 0],
  ],
];
const made = makeGauge(suite, answers, { seed: 211, minimum: 1, convener: true, mayAskWhich: true });
const { messages, parties } = practise(suite, made.session, made.secrets, { agreesToWhich: [true, true] });
const golden = (name: string) => `golden/${name}.txt`;

const kinds = new Map<string, Uint8Array>();
for (const bytes of messages) {
  const { type } = open(bytes)!;
  if (!kinds.has(type)) kinds.set(type, bytes);
}

test('the run has every kind of message but leave', () => {
  expect([...kinds.keys()].toSorted()).toEqual(
    ['ballot', 'blind', 'consent', 'key', 'opening', 'proof', 'release', 'rows', 'share', 'toss'].toSorted(),
  );
});

test.each([...kinds])('%s', async (type, bytes) => {
  const { body } = open(bytes)!;
  const fields = fieldsOf(parties[0]!.state, open(bytes)!.type, body).map(
    ({ name, kind, at, length }) => `${String(at).padStart(5)} ${String(length).padStart(3)} ${kind} ${name}`,
  );
  await expect(`${toHex(bytes)}\n${fields.join('\n')}\n`).toMatchFileSnapshot(golden(type));
});

test('leave, for every reason', async () => {
  const party = parties[1]!;
  const reasons = ['its user left', 'a check failed', 'it waited too long'] as const;
  const all = reasons.map(reason => `${toHex(walkAway(party, reason))} ${reason}\n`);
  await expect(all.join('')).toMatchFileSnapshot(golden('leave'));
});

test('sessions: plain, with all that may be in one, and of a later round with standing answers', async () => {
  const plain = makeGauge(suite, [[[1]], [[0]], [[1]]], { seed: 212 }).session;
  const standingDigests = [1, 2].map(byte => new Uint8Array(32).fill(byte));
  const later = makeGauge(suite, answers, { seed: 213, standingSeeds: true, round: 2, standingDigests }).session;
  const all = [plain, made.session, later].map(session => `${toHex(encodeSession(session))}\n`);
  await expect(all.join('')).toMatchFileSnapshot(golden('session'));
});

test('a transcript', async () => {
  const transcript = encodeTranscript({ session: made.session, messages: messages.slice(0, 4) });
  await expect(`${toHex(transcript)}\n`).toMatchFileSnapshot(golden('transcript'));
});
