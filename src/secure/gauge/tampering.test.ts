import { describe, expect, test, vi } from 'vitest';
import { type Answers, makeGauge, type SessionOptions } from '../../../test/support/gauge.ts';
import { fieldsOf, type Place, runWithCheater } from '../../../test/support/gauge-cheater.ts';
import { cases } from '../../../test/support/size.ts';
import { sodiumSuite as suite } from '../primitives/sodium.ts';
import { type MessageType, open } from './envelope.ts';
import { practise } from './practice.ts';

/** The full run takes minutes. */
vi.setConfig({ testTimeout: cases(60_000, 600_000) });

const answers: Answers = [
  [
    [1, 0],
    [1, 1],
  ],
  [
    [1, 0],
    [1, 0],
  ],
  [
    [0, 1],
    [1, 1],
  ],
];
const options: SessionOptions = { minimum: 1, convener: true, mayAskWhich: true };
const made = makeGauge(suite, answers, options);
const agreesToWhich = made.secrets.map(() => true);

/** Every field of every type of message, from one honest run. */
const fields = new Map<MessageType, Place[]>();
const honestRun = practise(suite, made.session, made.secrets, { agreesToWhich });
for (const bytes of honestRun.messages) {
  const { type, body } = open(bytes)!;
  if (!fields.has(type)) fields.set(type, fieldsOf(honestRun.parties[0]!.state, type, body));
}

/** Other values for a field: another valid one, an encoding that is none, and zero. */
const changes: Readonly<Record<Place['kind'], Readonly<Record<string, (old: Uint8Array) => Uint8Array>>>> = {
  point: {
    'another point': old => suite.encodePoint(suite.add(suite.decodePoint(old)!, suite.base)),
    'no point': () => new Uint8Array(32).fill(255),
    identity: () => new Uint8Array(32),
  },
  scalar: {
    'another scalar': old => suite.encodeScalar(suite.plus(suite.decodeScalar(old)!, suite.scalar(1))),
    'no scalar': () => new Uint8Array(32).fill(255),
    zero: () => new Uint8Array(32),
  },
  bytes: { 'another byte': old => old.map((byte, at) => (at === 0 ? byte ^ 2 : byte)) },
};

test('the honest run asks every kind of question', () => {
  expect(honestRun.ending).toMatchObject({ kind: 'answer', deal: true, level: 1, which: 0 });
  expect([...fields.keys()].toSorted()).toEqual(
    ['ballot', 'blind', 'consent', 'key', 'opening', 'proof', 'release', 'rows', 'share', 'toss'].toSorted(),
  );
});

describe.each([...fields.keys()])('a changed %s message is refused and its sender named', type => {
  const cheaters = type === 'release' ? [3] : cases([2], [0, 1, 2]);
  // Of the changes of one field, `npm test` takes one in turn; the full run takes all.
  const tampered = fields.get(type)!.flatMap((field, at) => {
    const all = Object.keys(changes[field.kind]).map(change => [field, change] as const);
    return cases([all[at % all.length]!], all);
  });
  test.each(tampered.map(([field, change]) => [`${field.name}: ${change}`, field, change] as const))(
    '%s',
    (_, field, change) => {
      for (const cheater of cheaters) {
        const parties = runWithCheater(suite, made, cheater, (bytes, sent, _state, sign) => {
          if (sent !== type) return bytes;
          const { body } = open(bytes)!;
          const old = body.slice(field.at, field.at + field.length);
          body.set(changes[field.kind][change]!(old), field.at);
          return sign(body);
        });
        for (const { state } of parties) expect(state.ending).toMatchObject({ kind: 'aborted', culprit: cheater });
      }
    },
  );
});

describe('a changed envelope', () => {
  test.each([
    ['type', (bytes: Uint8Array) => ({ type: bytes[3] === 1 ? ('rows' as const) : ('key' as const) })],
    ['step, earlier', () => ({ step: 0 })],
  ])('%s: the sender is named', (_name, changed) => {
    const parties = runWithCheater(suite, made, 1, (bytes, type, _state, sign) =>
      type === 'ballot' ? sign(open(bytes)!.body, changed(bytes)) : bytes,
    );
    for (const { state } of parties) expect(state.ending).toMatchObject({ kind: 'aborted', culprit: 1 });
  });
  test('history: between two the sender is named; among more nobody, as somebody else may have lied to it', () => {
    const lie = { history: new Uint8Array(32) };
    const two = makeGauge(suite, answers.slice(0, 2));
    for (const [gauge, culprit] of [
      [two, 1],
      [made, undefined],
    ] as const) {
      const parties = runWithCheater(suite, gauge, 1, (bytes, type, _state, sign) =>
        type === 'ballot' ? sign(open(bytes)!.body, lie) : bytes,
      );
      expect(parties[0]!.state.ending).toEqual({ kind: 'aborted', culprit, message: 'ballot', check: 'history' });
    }
  });
  test.each(['shorter', 'longer'])('a body that is %s', kind => {
    for (const type of fields.keys()) {
      const cheater = type === 'release' ? 3 : 1;
      const parties = runWithCheater(suite, made, cheater, (bytes, sent, _state, sign) => {
        const { body } = open(bytes)!;
        return sent === type ? sign(kind === 'shorter' ? body.slice(0, -1) : Uint8Array.of(...body, 0)) : bytes;
      });
      for (const { state } of parties) {
        expect(state.ending).toMatchObject({
          kind: 'aborted',
          culprit: cheater,
          check: expect.stringContaining('encoding'),
        });
      }
    }
  });
});
