/**
 * Every function of the gauge's desk through which bytes come in: another length than the wanted one is refused by name. A
 * function that is in none of the tables below fails the last test.
 */
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { memoryKeep } from '../../../test/support/memory-keep.ts';
import { UsageError } from '../../core/errors.ts';
import { wrongLength } from '../../wire/length.ts';
import * as onlooker from '../talk/onlooker.ts';
import * as seats from '../talk/seat.ts';
import * as gauge from './gauge.ts';
import * as invitation from './invitation.ts';
import type { GaugeList } from './list.ts';
import * as lobby from './lobby.ts';
import * as records from './record.ts';

const list: GaugeList = { levels: ['yes'], outcomes: ['one', 'two'] };
const rules = { minimum: 0, budget: 2, round: 1, mayAskWhich: false, standing: false, standingDigests: [] };
const seeds = [gauge.newSeed(), gauge.newSeed()] as const;
const keys: readonly Uint8Array[] = seeds.map(gauge.identityKey);
const session = gauge.newSession(list, rules, keys);
const secrets: gauge.PartySecrets = { seed: gauge.newSeed(), identitySeed: seeds[0], answers: [[1, 1]] };
const invited = invitation.newInvitation('ws://127.0.0.1:1', 'ab'.repeat(32));
const proposal: lobby.Proposal = { session, list, parties: ['north', 'south'] };
const otherKey = (key: Uint8Array) => keys.with(1, key);

type Row = readonly [door: string, argument: string, give: (bytes: Uint8Array) => unknown];

const withSession: Readonly<Record<string, (session: gauge.Session) => unknown>> = {
  takeSeat: each => gauge.takeSeat(each, 0, secrets),
  watch: gauge.watch,
  verify: each => gauge.verify({ session: each, messages: [] }),
  lookOn: each => onlooker.lookOn(each, []),
  writeTranscript: each => gauge.writeTranscript({ session: each, messages: [] }),
  compareTranscripts: each => gauge.compareTranscripts({ session: each, messages: [] }, { session, messages: [] }),
  gaugeRecord: each => records.gaugeRecord({ ...proposal, session: each }),
  encodeProposal: each => lobby.encodeProposal(invited, seeds[0], { ...proposal, session: each }),
};

const rows: readonly Row[] = [
  ['identityKey', 'identity seed', gauge.identityKey],
  ['newSession', 'party key[1]', key => gauge.newSession(list, rules, otherKey(key))],
  ['newSession', 'convener key', key => gauge.newSession(list, rules, keys, key)],
  [
    ...(['newSession', 'standing digest[1]'] as const),
    digest => gauge.newSession(list, { ...rules, standing: true, round: 2, standingDigests: [keys[0]!, digest] }, keys),
  ],
  ['takeSeat', 'party seed', seed => gauge.takeSeat(session, 0, { ...secrets, seed })],
  ['takeSeat', 'identity seed', identitySeed => gauge.takeSeat(session, 0, { ...secrets, identitySeed })],
  ['takeSeat', 'standing seed', standingSeed => gauge.takeSeat(session, 0, { ...secrets, standingSeed })],
  ['sealFor', 'frame secret', secret => invitation.sealFor({ ...invited, secret }, new Uint8Array(3))],
  ['openFor', 'frame secret', secret => invitation.openFor({ ...invited, secret }, new Uint8Array(100))],
  ['encodeGreeting', 'identity seed', seed => lobby.encodeGreeting(invited, seed, 'north')],
  ['encodeFarewell', 'identity seed', seed => lobby.encodeFarewell(invited, seed)],
  ['encodeProposal', 'identity seed', seed => lobby.encodeProposal(invited, seed, proposal)],
  ['fingerprint', 'session name', lobby.fingerprint],
  ...Object.entries(withSession).flatMap(([door, give]): Row[] => [
    [door, 'list digest', listDigest => give({ ...session, listDigest })],
    [door, 'nonce', nonce => give({ ...session, nonce })],
    [door, 'party key[1]', key => give({ ...session, parties: otherKey(key) })],
  ]),
];

describe('the caller is told what it gave', () => {
  test.each(rows)('%s: %s', (_door, argument, give) => {
    for (const given of [0, 1, 31, 33]) {
      expect(() => give(new Uint8Array(given).fill(7))).toThrow(
        expect.objectContaining({ name: UsageError.name, message: `${argument}: ${wrongLength(32, given).text}.` }),
      );
    }
  });
  test('a seat refuses with the same words', async () => {
    const seat = new seats.Seat(memoryKeep(), () => undefined);
    await seat.handle({ do: 'seal', list, parties: ['north', 'south'], answers: [[1, 0]] });
    const refused = seat.handle({ do: 'propose', rules, keys: otherKey(seeds[0].slice(1)) });
    const message = 'party key[1]: 32 bytes are wanted, 31 were given.';
    await expect(refused).rejects.toMatchObject({ code: 'BYTES_LENGTH', message });
  });
});

/** What these take has no fixed length, and what they make of it. */
const anyLength: Readonly<Record<string, string>> = {
  ...{ awaited: 'a state', decideWhich: 'a state', walkAway: 'a state', standingDigestsOf: 'a state' },
  receive: 'from the network: what is no message is foreign',
  readTranscript: 'a file: ProtocolError',
  decodeLobby: 'from the network: undefined for what is no lobby message',
  ...{ newSeed: 'nothing', practiseGauge: 'answers', termsOf: 'a proposal', practiceRecord: 'terms' },
  ...{ newInvitation: 'texts', formatInvitation: 'texts', parseInvitation: 'texts', roomAddress: 'texts' },
  Seat: 'commands, tried above',
};

const parts: Readonly<Record<string, object>> = {
  ...{ 'gauge/gauge.ts': gauge, 'gauge/invitation.ts': invitation, 'gauge/lobby.ts': lobby },
  ...{ 'gauge/record.ts': records, 'talk/onlooker.ts': onlooker, 'talk/seat.ts': seats },
};

test('no door is forgotten', () => {
  const doors = Object.values(parts).flatMap(part => Object.keys(part));
  const known = new Set([...rows.map(([door]) => door), ...Object.keys(anyLength)]);
  expect(doors.filter(door => !known.has(door))).toEqual([]);
});

test('no part of the desk that hands bytes to secure is forgotten; files under a passphrase have no fixed length', () => {
  const handing = globSync('src/desk/**/*.ts')
    .filter(file => !file.includes('.test.') && /^import (?!type ).*\/secure\//m.test(readFileSync(file, 'utf8')))
    .map(file => relative('src/desk', file));
  expect(handing.filter(file => ![...Object.keys(parts), 'case/protect.ts'].includes(file))).toEqual([]);
});
