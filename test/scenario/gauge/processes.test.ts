/** Gauges between separate processes over real sockets, with crashes, silence and a party that walks away. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';

/** Each test starts several processes; on a busy machine that takes its time. */
vi.setConfig({ testTimeout: 240_000 });

const main = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
/** A folder of its own for each test, gone with its processes afterwards. */
function newScene(onTestFinished: (cleanUp: () => void) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'parley-gauge-'));
  const running: ChildProcess[] = [];
  onTestFinished(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, 'list.txt'), Array.from({ length: 24 }, (_, at) => `Package ${at + 1}`).join('\n'));
  writeFileSync(join(folder, 'north.txt'), 'yes: 1-9 17\n');
  writeFileSync(join(folder, 'south.txt'), 'yes: 12-17\n');
  writeFileSync(join(folder, 'east.txt'), 'yes: 20\n');
  const parley = (...args: readonly string[]) => start(folder, running, args);
  return {
    folder,
    parley,
    host: (...args: readonly string[]) =>
      parley('host', '--list', 'list.txt', '--home', 'convener', '--timeout', '90', ...args),
    party: (invitation: string, name: string, ...args: readonly string[]) => {
      const fixed = ['--name', name, '--home', name, '--answers', `${name}.txt`, '--yes', '--timeout', '90'];
      return parley('join', invitation, ...fixed, ...args);
    },
  };
}

interface Run {
  readonly child: ChildProcess;
  readonly text: () => string;
  /** Resolves when the output has matched. */
  readonly saw: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly code: Promise<number | null>;
}

function start(folder: string, running: ChildProcess[], args: readonly string[]): Run {
  const child = spawn(process.execPath, [main, 'gauge', ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let text = '';
  const watchers = new Set<() => void>();
  const heard = (chunk: Buffer) => {
    text += chunk.toString('utf8');
    for (const watcher of watchers) watcher();
  };
  child.stdout!.on('data', heard);
  child.stderr!.on('data', heard);
  const code = new Promise<number | null>(resolve => child.on('close', resolve));
  const saw = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text);
        if (match) resolve(match);
      };
      watchers.add(look);
      look();
      void code.then(() => reject(new Error(`ended before ${pattern}:\n${text}`)));
    });
  return { child, text: () => text, saw, code };
}

const invitationOf = async (convener: Run) => (await convener.saw(/ws:\/\/\S+#[0-9a-f]{64}\.[0-9a-f]{64}/))[0];

test('two parties and a convener with a share; anyone verifies; the secrets are gone afterwards', async ({
  onTestFinished,
}) => {
  const { folder, parley, host, party } = newScene(onTestFinished);
  const convener = host('--share', '--which');
  const invitation = await invitationOf(convener);
  const both = ['north', 'south'].map(name => party(invitation, name, '--which', 'yes'));
  for (const run of [...both, convener]) {
    expect(await run.code).toBe(0);
    expect(run.text().replace(/\s+/g, ' ')).toContain('Result: outcome 17 is accepted by all 2 parties: Package 17');
    expect(run.text()).toContain('Unreviewed cryptography');
  }
  const room = readdirSync(join(folder, 'north')).find(name => /^[0-9a-f]{32}$/.test(name))!;
  expect(readdirSync(join(folder, 'north', room))).toEqual(['transcript.pgt']);
  expect(statSync(join(folder, 'north', 'identity.json')).mode & 0o777).toBe(0o600);
  const verified = parley('verify', `north/${room}/transcript.pgt`);
  expect(await verified.code).toBe(0);
  expect(verified.text()).toContain('Every proof holds.');
  const compared = parley('verify', `north/${room}/transcript.pgt`, `south/${room}/transcript.pgt`);
  expect(await compared.code).toBe(0);
});

test('a party is killed in the middle and goes on where it stood; the journal is for its owner only', async ({
  onTestFinished,
}) => {
  const { folder, host, party } = newScene(onTestFinished);
  const convener = host('--share', '--json');
  const invitation = await invitationOf(convener);
  const north = party(invitation, 'north', '--json');
  const south = party(invitation, 'south');
  await south.saw(/step [34]/);
  south.child.kill('SIGKILL');
  await south.code;
  const room = readdirSync(join(folder, 'south')).find(name => /^[0-9a-f]{32}$/.test(name))!;
  expect(statSync(join(folder, 'south', room, 'journal.jsonl')).mode & 0o777).toBe(0o600);
  const again = party(invitation, 'south');
  await again.saw(/Taken up again where it stood/);
  for (const run of [again, north, convener]) {
    expect(await run.code).toBe(0);
    expect(run.text()).toContain('Result: at least one of the 24 outcomes');
  }
  const digests = [north, convener].map(run => /"inputDigest": "([0-9a-f]{64})"/.exec(run.text())![1]);
  expect(digests[0]).toBe(digests[1]);
  expect(existsSync(join(folder, 'south', room, 'journal.jsonl'))).toBe(false);
});

test('the convener is killed with its relay and takes the gauge up again', async ({ onTestFinished }) => {
  const { parley, host, party } = newScene(onTestFinished);
  const convener = host('--share');
  const invitation = await invitationOf(convener);
  const both = ['north', 'south'].map(name => party(invitation, name));
  await convener.saw(/step [234]/);
  convener.child.kill('SIGKILL');
  await both[0]!.saw(/No connection to the relay/);
  const again = parley('host', '--resume', '--home', 'convener', '--timeout', '90');
  for (const run of [...both, again]) {
    expect(await run.code).toBe(0);
    expect(run.text()).toContain('Result: at least one of the 24 outcomes');
  }
});

test('a party that walks away is named to the others', async ({ onTestFinished }) => {
  const { host, party } = newScene(onTestFinished);
  const convener = host('--parties', '3');
  const invitation = await invitationOf(convener);
  const [north, south] = ['north', 'south'].map(name => party(invitation, name, '--which', 'yes'));
  await north!.saw(/Waiting for the other/);
  const answering = party(invitation, 'east');
  await answering.saw(/step 2/);
  answering.child.kill('SIGINT');
  for (const run of [north!, south!, convener]) {
    expect(await run.code).toBe(1);
    expect(run.text().replace(/\s+/g, ' ')).toMatch(/No answer: east left\. The gauge/);
  }
  expect(answering.text().replace(/\s+/g, ' ')).toContain('You left.');
});

test('a silent party: the others stop after the time limit and say for whom they waited; the budget counts it', async ({
  onTestFinished,
}) => {
  const { host, party } = newScene(onTestFinished);
  const convener = host();
  const invitation = await invitationOf(convener);
  const south = party(invitation, 'south');
  await convener.saw(/south is there/);
  const north = party(invitation, 'north', '--timeout', '5');
  await south.saw(/step 2/);
  south.child.kill('SIGKILL');
  expect(await north.code).toBe(1);
  expect(north.text().replace(/\s+/g, ' ')).toContain('No answer: nothing came from south in time.');
  await convener.code;
  // The same convener knows that the budget is used up; another one does not, and the parties refuse.
  const second = host();
  const next = await invitationOf(second);
  const refused = ['north', 'south'].map(name => party(next, name));
  expect(await second.code).toBe(2);
  for (const run of refused) expect(await run.code).toBe(2);
  expect(refused[0]!.text()).toContain('GAUGE_NO_PROPOSAL');
  expect(second.text()).toContain('GAUGE_BUDGET');
});

test('a party that has used up its budget does not take part, whatever the convener proposes', async ({
  onTestFinished,
}) => {
  const { parley, host, party } = newScene(onTestFinished);
  const first = host('--home', 'convener');
  const invitation = await invitationOf(first);
  for (const run of ['north', 'south'].map(name => party(invitation, name))) expect(await run.code).toBe(0);
  await first.code;
  const other = parley('host', '--list', 'list.txt', '--home', 'other-convener', '--timeout', '90');
  const next = await invitationOf(other);
  const north = party(next, 'north');
  const south = party(next, 'south');
  for (const run of [north, south]) {
    expect(await run.code).toBe(2);
    expect(run.text()).toContain('GAUGE_BUDGET');
  }
  expect(await other.code).toBe(1);
  expect(other.text()).toContain('does not take part on these terms');
});
