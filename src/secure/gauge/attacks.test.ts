/** What a malicious party or carrier may try, one story each. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Answers, makeGauge } from '../../../test/support/gauge.ts';
import { runWithCheater } from '../../../test/support/gauge-cheater.ts';
import { cases } from '../../../test/support/size.ts';
import { decode } from '../frame/layout.ts';
import { sodiumSuite as suite } from '../primitives/sodium.ts';
import { accept, awaited } from './accept.ts';
import { type MessageType, open } from './envelope.ts';
import { ballotPhase, standingDigest } from './message/ballot.ts';
import { join, receive, walkAway } from './party.ts';
import { practise } from './practice.ts';
import { start } from './state.ts';
import { findEquivocation, verifyTranscript } from './verify.ts';

/** The full run takes minutes. */
vi.setConfig({ testTimeout: cases(60_000, 600_000) });

const answers: Answers = [[[1, 0, 1]], [[1, 1, 0]], [[1, 1, 1]]];
const made = makeGauge(suite, answers);
const { session, secrets } = made;
const honest = practise(suite, session, secrets);

describe('the carrier', () => {
  test('changes a byte: the message is dropped and nobody is blamed', () => {
    fc.assert(
      fc.property(
        fc.nat(honest.messages.length - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (which, place, flip) => {
          const bytes = Uint8Array.from(honest.messages[which]!);
          bytes[place % bytes.length]! ^= flip;
          const before = start(suite, session);
          const { state, reception } = accept(before, bytes);
          expect(['foreign', 'badly-signed']).toContain(reception);
          expect(state).toBe(before);
        },
      ),
      { numRuns: cases(200, 5_000), seed: 3 },
    );
  });
  test('delivers in any order and twice: the answer is the same', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000_000)), stream => {
        const draws = stream[Symbol.iterator]();
        const parties = secrets.map((each, index) => join(suite, session, index, each));
        const now = parties.map(({ party }) => party);
        const onTheWay = parties.flatMap(({ messages }, from) => messages.map(bytes => ({ from, bytes })));
        const queue = onTheWay.flatMap(({ from, bytes }) =>
          [0, 1, 2].filter(to => to !== from).map(to => ({ to, bytes })),
        );
        while (queue.length > 0) {
          const [{ to, bytes } = { to: 0, bytes: new Uint8Array() }] = queue.splice(
            draws.next().value! % queue.length,
            1,
          );
          const step = receive(now[to]!, bytes);
          now[to] = step.party;
          if (draws.next().value! % 4 === 0) now[to] = receive(now[to], bytes).party;
          for (const sent of step.messages) {
            for (const other of [0, 1, 2]) if (other !== to) queue.push({ to: other, bytes: sent });
          }
        }
        for (const { state } of now) expect(state.ending).toEqual(honest.ending);
      }),
      { numRuns: cases(8, 200), seed: 4 },
    );
  });
  test('brings messages of another session of the same parties: they are foreign', () => {
    const other = makeGauge(suite, answers, { nonce: new Uint8Array(32).fill(7) });
    const replayed = practise(suite, other.session, other.secrets).messages;
    for (const bytes of replayed) expect(accept(start(suite, session), bytes).reception).toBe('foreign');
  });
  test('is silent: at every step the state says whom it waits for', () => {
    for (let kept = 0; kept < honest.messages.length; kept++) {
      const { state } = verifyTranscript(suite, session, honest.messages.slice(0, kept));
      expect(awaited(state).length).toBeGreaterThan(0);
      expect(awaited(state)).toContain(open(honest.messages[kept]!)!.sender);
    }
  });
});

describe('a party', () => {
  const copied = (type: MessageType) => {
    let first: Uint8Array | undefined;
    // The last party sends what the first one sent, under its own name.
    for (const bytes of honest.messages) {
      const envelope = open(bytes)!;
      if (envelope.type === type && envelope.sender === 0) first = envelope.body;
    }
    return runWithCheater(suite, made, 2, (bytes, sent, _state, sign) => (sent === type ? sign(first!) : bytes));
  };
  test.each(['key', 'ballot', 'proof', 'opening', 'share'] as const)("copies another's %s: it is named", type => {
    for (const { state } of copied(type)) expect(state.ending).toMatchObject({ kind: 'aborted', culprit: 2 });
  });
  test('reorders its rows', () => {
    const parties = runWithCheater(suite, made, 0, (bytes, type, _state, sign) => {
      if (type !== 'rows') return bytes;
      const { body } = open(bytes)!;
      const swapped = Uint8Array.from(body);
      for (const column of [0, 3 * 32]) {
        swapped.copyWithin(column, column + 32, column + 64);
        swapped.set(body.slice(column, column + 32), column + 32);
      }
      return sign(swapped);
    });
    for (const { state } of parties) {
      expect(state.ending).toMatchObject({ culprit: 0, message: 'proof', check: 'rows, first column' });
    }
  });
  test("chooses its mask to cancel the others', after it has committed", () => {
    const parties = runWithCheater(suite, made, 2, (bytes, type, state, sign) => {
      if (type !== 'opening') return bytes;
      const { body } = open(bytes)!;
      const others = [0, 1].map(index => suite.decodePoint(open(honestOpening(index))!.body.slice(0, 32))!);
      const cancelling = suite.subtract(suite.identity, others.reduce(suite.add));
      expect(state.phase).toBe('opening');
      return sign(Uint8Array.of(...suite.encodePoint(cancelling), ...body.slice(32)));
    });
    for (const { state } of parties) expect(state.ending).toMatchObject({ culprit: 2, check: 'mask commitment' });
  });
  test('accepts fewer outcomes than the agreed minimum', () => {
    const strict = makeGauge(suite, answers, { minimum: 3 });
    expect(() => join(suite, strict.session, 1, strict.secrets[1]!)).toThrow('Fewer than 3 outcomes');
    const able = makeGauge(suite, [[[1, 1, 1]], [[1, 1, 0]], [[1, 1, 1]]], { minimum: 3 });
    const parties = runWithCheater(suite, able, 1, bytes => bytes);
    for (const { state } of parties) {
      expect(state.ending).toMatchObject({ culprit: 1, message: 'ballot', check: 'minimum' });
    }
  });
  test('changes its standing answers: it is named', () => {
    const first = makeGauge(suite, answers, { standingSeeds: true });
    const { messages } = practise(suite, first.session, first.secrets);
    const standingDigests = messages
      .map(bytes => open(bytes)!)
      .filter(({ type }) => type === 'ballot')
      .toSorted((a, b) => a.sender - b.sender)
      .map(({ body }) =>
        standingDigest(suite, decode(ballotPhase.fields(start(suite, first.session)), body).commitments),
      );
    const again = { standingSeeds: true, round: 2, standingDigests, seed: 1, nonce: new Uint8Array(32).fill(9) };
    const second = makeGauge(suite, answers, again);
    expect(practise(suite, second.session, second.secrets).ending).toMatchObject({ kind: 'answer', deal: true });
    const changed = makeGauge(suite, [[[1, 0, 1]], [[0, 1, 0]], [[1, 1, 1]]], again);
    const { ending } = practise(suite, changed.session, changed.secrets);
    expect(ending).toEqual({ kind: 'aborted', culprit: 1, message: 'ballot', check: 'standing answers' });
  });
  test('asks for another minimum of standing answers: the difference of the commitments does not tell the count', () => {
    const digitsUnder = (minimum: number) => {
      const gauge = makeGauge(suite, answers, {
        standingSeeds: true,
        minimum,
        nonce: new Uint8Array(32).fill(minimum),
      });
      const { body } = open(practise(suite, gauge.session, gauge.secrets).messages.find(each => isBallotOf(each, 2))!)!;
      return decode(ballotPhase.fields(start(suite, gauge.session)), body).commitments.digits!;
    };
    // Party 2 accepts 3 of 3. Minimum 1 writes 2 (0, 1), minimum 2 writes 1 (1): with one blinding the rest is J_2 - J_1.
    const [, second] = start(suite, makeGauge(suite, answers).session).generators.places;
    const [first] = start(suite, makeGauge(suite, answers).session).generators.places;
    const difference = suite.subtract(digitsUnder(1), digitsUnder(2));
    expect(suite.equal(difference, suite.subtract(second!, first!))).toBe(false);
  });
  test('sends two different messages for one step to one party: it is named, with both as evidence', () => {
    const rival = makeGauge(suite, [answers[0]!, [[0, 0, 0]], answers[2]!]);
    const other = practise(suite, rival.session, rival.secrets);
    const ballots = [honest, other].map(run => run.messages.find(bytes => isBallotOf(bytes, 1))!);
    const { ending, evidence } = verifyTranscript(suite, session, [
      ...honest.messages.slice(0, honest.messages.indexOf(ballots[0]!) + 1),
      // The same key step in both: the keys do not depend on the answers of the others.
      ...(open(ballots[1]!)!.step === open(ballots[0]!)!.step ? [ballots[1]!] : []),
    ]);
    expect(ending).toMatchObject({ culprit: 1, check: 'two messages for one step' });
    expect(evidence).toEqual(ballots);
  });
  test('shows two parties different messages: neither goes on, and comparing their transcripts names it', () => {
    const rival = makeGauge(suite, [answers[0]!, answers[1]!, [[0, 1, 1]]]);
    const { messages: others } = practise(suite, rival.session, rival.secrets);
    const swap = (bytes: Uint8Array, to: number, from: number) => {
      if (from !== 2 || to !== 1) return bytes;
      const { type } = open(bytes)!;
      return type === 'key' ? others.find(each => open(each)!.type === 'key' && open(each)!.sender === 2) : bytes;
    };
    const { parties } = practise(suite, session, secrets, { carry: swap });
    expect(parties[0]!.state.ending).toMatchObject({ kind: 'aborted' });
    expect(parties[1]!.state.ending).toMatchObject({ kind: 'aborted', culprit: undefined, check: 'history' });
    const found = findEquivocation(suite, session, parties[0]!.state.log, parties[1]!.state.log);
    expect(found).toMatchObject({ culprit: 2, step: 0 });
  });
  test('walks away at any step: the others are told who and why', () => {
    for (let kept = 0; kept < honest.messages.length; kept++) {
      const { state } = verifyTranscript(suite, session, honest.messages.slice(0, kept));
      const { party } = join(suite, session, 1, secrets[1]!);
      const after = accept(state, walkAway({ ...party, state }, 'its user left'));
      expect(after.state.ending).toMatchObject({ kind: 'aborted', culprit: 1, check: 'left: its user left' });
    }
  });
});

function honestOpening(sender: number): Uint8Array {
  return honest.messages.find(bytes => open(bytes)!.type === 'opening' && open(bytes)!.sender === sender)!;
}

function isBallotOf(bytes: Uint8Array, sender: number): boolean {
  const envelope = open(bytes)!;
  return envelope.type === 'ballot' && envelope.sender === sender;
}
