/**
 * Every function through which bytes of one certain length come into `secure/`: another length is refused by name, by the
 * error of who must act. A function that the desk uses is in one of the tables or among those that take any bytes.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeGauge } from '../../test/support/gauge.ts';
import { ProtocolError, UsageError } from '../core/errors.ts';
import { utf8 } from '../wire/bytes.ts';
import { wrongLength } from '../wire/length.ts';
import { bytes } from './frame/field.ts';
import { hashesOf } from './frame/hash.ts';
import { decode } from './frame/layout.ts';
import { drawsFrom } from './frame/randomness.ts';
import { accept } from './gauge/accept.ts';
import { isSigned, open, seal } from './gauge/envelope.ts';
import { leaveFields } from './gauge/message/leave.ts';
import { join } from './gauge/party.ts';
import { phaseOf } from './gauge/phases.ts';
import { practise } from './gauge/practice.ts';
import { checkSession, decodeSession, encodeSession, type Session } from './gauge/session.ts';
import { start } from './gauge/state.ts';
import { decodeTranscript, encodeTranscript } from './gauge/transcript.ts';
import { findEquivocation, verifyTranscript } from './gauge/verify.ts';
import { nobleSuite } from './primitives/noble.ts';
import { openFrame, sealFrame } from './primitives/seal.ts';
import { sodiumSuite as suite } from './primitives/sodium.ts';

const answers = [[[1, 0]], [[1, 1]]];
const digests: readonly Uint8Array[] = [1, 2].map(byte => new Uint8Array(32).fill(byte));
const options = { minimum: 1, convener: true, mayAskWhich: true };
const { session, secrets } = makeGauge(suite, answers, options);
const later: Session = { ...session, standing: true, round: 2, standingDigests: digests };
const { messages, parties } = practise(suite, session, secrets, { agreesToWhich: [true, true, true] });
const envelope = open(messages[0]!)!;
const { hash64 } = hashesOf('test');

type Row = readonly [door: string, argument: string, wanted: number, give: (bytes: Uint8Array) => unknown];

const ofSuites = [suite, nobleSuite].flatMap((each): Row[] => [
  [`${each.name} identityKey`, 'identity seed', 32, seed => each.identityKey(seed)],
  [`${each.name} sign`, 'identity seed', 32, seed => each.sign(seed, utf8('text'))],
  [`${each.name} verify`, 'identity key', 32, key => each.verify(key, utf8('text'), new Uint8Array(64))],
  [`${each.name} verify`, 'signature', 64, signature => each.verify(session.parties[0]!, utf8('text'), signature)],
  [`${each.name} reduce`, 'uniform bytes', 64, given => each.reduce(given)],
  [`${each.name} pointFromUniform`, 'uniform bytes', 64, given => each.pointFromUniform(given)],
]);

const ofFrames: readonly Row[] = [
  ['sealFrame', 'frame secret', 32, secret => sealFrame(secret, utf8('room'), utf8('text'))],
  ['openFrame', 'frame secret', 32, secret => openFrame(secret, utf8('room'), new Uint8Array(100))],
  ['seal', 'identity seed', 32, seed => seal(suite, seed, envelope, envelope.body)],
  ['seal', 'session', 32, given => seal(suite, secrets[0]!.seed, { ...envelope, session: given }, envelope.body)],
  ['seal', 'history', 32, history => seal(suite, secrets[0]!.seed, { ...envelope, history }, envelope.body)],
  ['isSigned', 'identity key', 32, key => isSigned(suite, key, envelope)],
  ['isSigned', 'signature', 64, signature => isSigned(suite, session.parties[0]!, { ...envelope, signature })],
  ['drawsFrom', 'secret seed', 32, seed => drawsFrom(hash64, suite, seed, utf8('context'))],
  ['bytes', 'any name', 5, given => bytes('any name', 5).write(given)],
];

const ofSeats = (['join', 'practise'] as const).flatMap((door): Row[] => {
  const take = (changed: Partial<(typeof secrets)[0]>) => {
    const own = { ...secrets[0]!, ...changed };
    return door === 'join'
      ? join(suite, session, 0, own)
      : practise(suite, session, [own, ...secrets.slice(1)], { agreesToWhich: [true, true, true] });
  };
  return [
    [door, 'party seed', 32, seed => take({ seed })],
    [door, 'identity seed', 32, identitySeed => take({ identitySeed })],
    [door, 'standing seed', 32, standingSeed => take({ standingSeed })],
  ];
});

const withSession: Readonly<Record<string, (session: Session) => unknown>> = {
  checkSession,
  encodeSession,
  start: each => start(suite, each),
  join: each => join(suite, each, 0, secrets[0]!),
  practise: each => practise(suite, each, secrets),
  encodeTranscript: each => encodeTranscript({ session: each, messages }),
  verifyTranscript: each => verifyTranscript(suite, each, messages),
  findEquivocation: each => findEquivocation(suite, each, messages, messages),
};
const ofSessions = Object.entries(withSession).flatMap(([door, give]): Row[] => [
  [door, 'list digest', 32, listDigest => give({ ...session, listDigest })],
  [door, 'nonce', 32, nonce => give({ ...session, nonce })],
  [door, 'party key[1]', 32, key => give({ ...session, parties: session.parties.with(1, key) })],
  [door, 'convener key', 32, convener => give({ ...session, convener })],
  [door, 'standing digest[0]', 32, digest => give({ ...later, standingDigests: digests.with(0, digest) })],
]);

const byCaller = [...ofSuites, ...ofFrames, ...ofSeats, ...ofSessions];

describe('the caller is told what it gave', () => {
  test.each(byCaller)('%s: %s', (_door, argument, wanted, give) => {
    for (const given of [0, 1, wanted - 1, wanted + 1, 2 * wanted]) {
      const message = `${argument}: ${wrongLength(wanted, given).text}.`;
      expect(() => give(new Uint8Array(given).fill(9))).toThrow(
        expect.objectContaining({ name: UsageError.name, code: 'BYTES_LENGTH', message }),
      );
    }
  });
  test('in plain words', () => {
    expect(() => suite.identityKey(new Uint8Array(31))).toThrow(
      expect.objectContaining({ code: 'BYTES_LENGTH', message: 'identity seed: 32 bytes are wanted, 31 were given.' }),
    );
  });
});

/** What comes from a peer: its decoder, a valid example, and the name of its last field. */
const peers: readonly (readonly [string, (bytes: Uint8Array) => unknown, Uint8Array, string])[] = [
  ['decodeSession', decodeSession, encodeSession(session), 'convener key'],
  ['decodeSession', decodeSession, encodeSession(later), 'standing digest[1]'],
  ['decodeTranscript', decodeTranscript, encodeTranscript({ session, messages: [messages[0]!] }), 'message[0]'],
  ['leave', body => decode(leaveFields, body), Uint8Array.of(0), 'reason'],
  ...Object.entries({
    ...{ key: 'response', ballot: 'square blinding', rows: 'b[1]', proof: 'mask commitment', opening: 'response' },
    ...{ share: 'response', release: 'response', consent: 'toss commitment', toss: 'seed', blind: 'mask commitment' },
  }).map(([type, last]) => {
    const { body } = messages.map(each => open(each)!).find(each => each.type === type)!;
    const fields = phaseOf(type as 'key').fields(parties[0]!.state);
    return [type, (given: Uint8Array) => decode(fields, given), body, last] as const;
  }),
];

describe('a peer that sends another length is the one at fault', () => {
  test.each(peers)('%s', (_name, read, valid, last) => {
    expect(() => read(valid)).not.toThrow();
    const refused = (given: Uint8Array) => {
      try {
        read(given);
      } catch (error) {
        expect(error).toBeInstanceOf(ProtocolError);
        return (error as Error).message;
      }
      return 'not refused';
    };
    const [, field] = /^(.+): \d+ bytes? (?:is|are) wanted, \d+ (?:was|were) given\.$/.exec(
      refused(valid.slice(0, -1)),
    )!;
    expect(field).toBe(last);
    expect(refused(Uint8Array.of(...valid, 0))).toBe(`end: ${wrongLength(valid.length, valid.length + 1).text}.`);
  });
  test('and the gauge ends with its name', () => {
    const { state } = accept(
      start(suite, session),
      seal(suite, secrets[0]!.identitySeed, envelope, new Uint8Array(95)),
    );
    expect(state.ending).toMatchObject({ kind: 'aborted', culprit: 0, check: 'encoding of response' });
  });
});

/** Functions that the desk uses and that take no bytes, or bytes of any length, and why. */
const anyLength: Readonly<Record<string, string>> = {
  ...{
    awaited: 'a state',
    decideWhich: 'a state',
    walkAway: 'a state',
    standingDigest: 'points',
    randomBytes: 'a number',
  },
  receive: 'what the network brings: what is no message is foreign',
  ...{ newKey: 'nothing', openWithKey: 'a file', openWithPassphrase: 'a file' },
  ...{ sealWithKey: 'any content', sealWithPassphrase: 'any content' },
  sodiumSuite: 'method by method',
  ...{ sha512: 'any content', wipe: 'any secret', decodePoint: 'undefined for another length' },
  decodeScalar: 'undefined for another length',
  ...{ encodePoint: 'a point', add: 'points', subtract: 'points', multiply: 'a scalar and a point' },
  ...{ multiplyBase: 'a scalar', multiScalarSecret: 'scalars and points', multiScalarPublic: 'scalars and points' },
  ...{ select: 'points', isIdentity: 'a point', equal: 'points', encodeScalar: 'a scalar', scalar: 'a number' },
  ...{ plus: 'scalars', minus: 'scalars', times: 'scalars', isZero: 'a scalar' },
};

test('no door is forgotten', () => {
  const used = globSync('src/{desk,cli,workbench}/**/*.ts{,x}')
    .filter(file => !file.includes('.test.'))
    .flatMap(file => [
      ...readFileSync(file, 'utf8').matchAll(/(?:import|export) (?!type )\{([^}]*)\} from '[./]*\/secure\/[^']*'/g),
    ])
    .flatMap(([, names]) => names!.split(',').map(name => name.trim()))
    .filter(name => name !== '' && !name.startsWith('type '));
  const methods = Object.entries(suite).flatMap(([name, member]) => (typeof member === 'function' ? [name] : []));
  const known = new Set([
    ...byCaller.map(([door]) => door.replace(/^(libsodium|noble) /, '')),
    ...peers.map(([door]) => door),
    ...Object.keys(anyLength),
  ]);
  expect(used.length).toBeGreaterThan(20);
  expect([...used, ...methods].filter(name => !known.has(name))).toEqual([]);
});
