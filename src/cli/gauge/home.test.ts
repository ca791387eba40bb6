/** Files as the keep of a participant: the contract, what stands on the disk, and a journal from before the keep was a port. */
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepContract } from '../../../test/contract/keep.ts';
import { awaited, decideWhich, receive, type Step, takeSeat } from '../../desk/gauge/gauge.ts';
import { parseInvitation } from '../../desk/gauge/invitation.ts';
import { decodeLobby } from '../../desk/gauge/lobby.ts';
import { ledgerKey } from '../../desk/talk/budget.ts';
import { restore } from '../../desk/talk/play.ts';
import { openHome } from './home.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-home-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.entries(keepContract))('%s', (_title, holds) => holds(who => openHome(join(folder, who))));

test('files with secrets are their owner’s alone, one entry a line', async () => {
  const home = openHome(join(folder, 'disk'));
  const seed = await home.identitySeed();
  await home.record('list', { budget: 1, round: 1 });
  const journal = await home.journal('r0');
  await journal.append({ kind: 'which', agrees: true });
  await journal.append({ kind: 'message', bytes: '00' });
  const read = (name: string) => readFileSync(join(home.folder, name), 'utf8');
  expect(read('identity.json')).toBe(`{\n "seed": "${Buffer.from(seed).toString('hex')}"\n}\n`);
  expect(read('ledger.json')).toBe('{\n "list": {\n  "budget": 1,\n  "round": 1\n }\n}\n');
  expect(read('r0/journal.jsonl')).toBe('{"kind":"which","agrees":true}\n{"kind":"message","bytes":"00"}\n');
  for (const name of ['identity.json', 'ledger.json', 'r0/journal.jsonl', 'r0/lock']) {
    expect(statSync(join(home.folder, name)).mode & 0o777).toBe(0o600);
  }
  await journal.close(true);
});

test('a gauge whose journal was written before the keep was a port is taken up where it stood, byte for byte', async () => {
  const written = 'test/data/gauge-home';
  cpSync(join(written, 'north'), join(folder, 'north'), { recursive: true });
  const { room, invitation, sent, rest, ending } = JSON.parse(readFileSync(join(written, 'rest.json'), 'utf8'));
  const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
  const home = openHome(join(folder, 'north'));
  const journal = await home.journal(room);
  const seat = journal.entries.find(entry => entry.kind === 'seat')!;
  const lobby = decodeLobby(parseInvitation(invitation), bytesOf(seat.proposal));
  const { session } = (lobby as Extract<typeof lobby, { kind: 'proposal' }>).proposal;
  expect(await home.ledger(ledgerKey(session))).toMatchObject({ budget: 2, round: 1, standing: { minimum: 1 } });
  const taken = takeSeat(session, seat.index, {
    seed: bytesOf(seat.seed),
    identitySeed: await home.identitySeed(),
    answers: seat.answers,
    standingSeed: bytesOf(seat.standingSeed!),
  });
  let { party, messages } = restore(taken, journal.entries);
  const took = (step: Step) => {
    ({ party } = step);
    messages = [...messages, ...step.messages];
    const { state, index, agreesToWhich } = party;
    const isAsked = state.phase === 'consent' && agreesToWhich === undefined && awaited(state).includes(index);
    if (isAsked) took(decideWhich(party, true));
  };
  for (const text of rest) took(receive(party, bytesOf(text)));
  expect(party.state.ending).toEqual(ending);
  expect(messages.map(each => Buffer.from(each).toString('hex'))).toEqual(sent);
  await journal.close(true);
});
