/** Hostile bytes: every decoder answers with a value or with its own error, and what it accepts it gives back unchanged. */
import { expect, test, vi } from 'vitest';
import { makeGauge } from '../../../test/support/gauge.ts';
import { expectSaid } from '../../../test/support/said.ts';
import { cases } from '../../../test/support/size.ts';
import { ParleyError } from '../../core/errors.ts';
import { seededRandom } from '../../core/random.ts';
import { decode } from '../frame/layout.ts';
import { sodiumSuite as suite } from '../primitives/sodium.ts';
import { accept } from './accept.ts';
import { open } from './envelope.ts';
import { leaveFields } from './message/leave.ts';
import { phaseOf } from './phases.ts';
import { practise } from './practice.ts';
import { decodeSession, encodeSession } from './session.ts';
import { start } from './state.ts';
import { decodeTranscript, encodeTranscript } from './transcript.ts';

/** The full run takes minutes. */
vi.setConfig({ testTimeout: cases(60_000, 600_000) });

const answers = [[[1, 0]], [[1, 1]]];
const made = makeGauge(suite, answers, { minimum: 1, convener: true, mayAskWhich: true });
const { messages, parties } = practise(suite, made.session, made.secrets, { agreesToWhich: [true, true, true] });
const finished = parties[0]!.state;
const fresh = start(suite, made.session);
const seeds = {
  session: encodeSession(made.session),
  transcript: encodeTranscript({ session: made.session, messages: messages.slice(0, 4) }),
};

interface Decoder {
  readonly from: readonly Uint8Array[];
  decode(bytes: Uint8Array): unknown;
  /** What was decoded as bytes again: the very same. */
  again?(decoded: never): Uint8Array;
}
const decoders: Readonly<Record<string, Decoder>> = {
  session: { from: [seeds.session], decode: decodeSession, again: encodeSession },
  transcript: { from: [seeds.transcript], decode: decodeTranscript, again: encodeTranscript },
  envelope: { from: messages, decode: open },
  acceptance: { from: messages, decode: bytes => accept(fresh, bytes) },
  leave: { from: [Uint8Array.of(1)], decode: bytes => decode(leaveFields, bytes), again: leaveFields.write },
  ...Object.fromEntries(
    messages.map(message => {
      const { type, body } = open(message)!;
      const fields = phaseOf(type as Exclude<typeof type, 'leave'>).fields(finished);
      return [
        `${type} body`,
        { from: [body], decode: (bytes: Uint8Array) => decode(fields, bytes), again: fields.write },
      ];
    }),
  ),
};

const random = seededRandom(20);
const perDecoder = Math.ceil(cases(20_000, 1_000_000) / Object.keys(decoders).length);

test.each(Object.entries(decoders))(`${perDecoder} hostile inputs: %s`, (_name, { from, decode, again }) => {
  for (let run = 0; run < perDecoder; run++) {
    const bytes = mutate(from[random.below(from.length)]!);
    let decoded: unknown;
    try {
      decoded = decode(bytes);
    } catch (error) {
      if (!(error instanceof ParleyError)) expect.fail(`${String(error)} for ${Buffer.from(bytes).toString('hex')}`);
      if (run % 20 === 0) expectSaid(error);
      continue;
    }
    if (again) expect(again(decoded as never)).toEqual(bytes);
  }
});

/** Flips, cuts, doubles and stretches; one time in eight nothing but noise. */
function mutate(valid: Uint8Array): Uint8Array {
  if (random.below(8) === 0) return Uint8Array.from({ length: random.below(200) }, () => random.below(256));
  let bytes = Uint8Array.from(valid);
  for (let edits = 1 + random.below(3); edits > 0; edits--) {
    const at = random.below(bytes.length + 1);
    const kind = random.below(5);
    if (kind === 0) bytes = bytes.slice(0, at);
    else if (kind === 1) bytes = Uint8Array.of(...bytes.slice(0, at), random.below(256), ...bytes.slice(at));
    else if (kind === 2) bytes = bytes.fill(random.below(2) * 255, at, at + 1 + random.below(40));
    else if (at < bytes.length) bytes[at]! ^= 1 << random.below(8);
  }
  return bytes;
}
