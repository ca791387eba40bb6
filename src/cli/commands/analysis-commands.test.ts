/** `assess` and `stability` as a user runs them: what they print, how they end, in a pipe and under Ctrl-C. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parley } from '../../../test/support/command-line.ts';
import { sampleCase } from '../../../test/support/sample-case.ts';

const veld = 'catalog/veld-river/case.parley.yaml';
const folder = mkdtempSync(join(tmpdir(), 'parley-analysis-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The program in a process of its own. `watch` is called with each piece of output. */
function start(args: readonly string[], watch: (child: ReturnType<typeof spawn>, out: string) => void = () => {}) {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', piece => {
    out += piece;
    watch(child, out);
  });
  child.stderr.on('data', piece => (err += piece));
  const ended = new Promise<{ code: number | null; signal: string | null; out: string; err: string }>(resolve =>
    child.on('close', (code, signal) => resolve({ code, signal, out, err })),
  );
  return { child, ended };
}

test('assess --json: provenance and one cell for each framework, future and reading; workers change nothing', async () => {
  const [one, four] = await Promise.all(
    ['1', '4'].map(workers =>
      parley('assess', veld, '--samples', '700', '--seed', '3', '--workers', workers, '--json'),
    ),
  );
  expect(one).toEqual(four);
  expect(one).toMatchObject({ code: 0, err: '' });
  const result = JSON.parse(one!.out);
  expect(result).toMatchObject({
    method: 'assessment',
    version: expect.any(String),
    inputDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    parameters: { concept: 'seq', samples: 700 },
    seed: 3,
    exactness: { kind: 'exact' },
  });
  const { frameworks, futures, readings, cells } = result.value;
  expect(cells).toHaveLength(frameworks.length * futures.length * readings.length);
  const share = {
    share: expect.any(Number),
    low: expect.any(Number),
    high: expect.any(Number),
    of: expect.any(Number),
  };
  for (const cell of cells) {
    expect(Object.keys(cell.findings)).toEqual(['holds', 'opens', 'worsens', 'together', 'worsensTogether']);
    for (const { verdict, share: found } of Object.values<{ verdict: string; share: unknown }>(cell.findings)) {
      expect(['yes', 'no', 'unknown']).toContain(verdict);
      expect(found).toEqual({
        range: [expect.any(Number), expect.any(Number)],
        exact: true,
        ...{ certain: share, possible: share },
      });
    }
  }
});

test('stability --json: states by the options taken, stable and equilibria by concept', async () => {
  const { code, out } = await parley('stability', veld, '--concept', 'nash,seq', '--json');
  expect(code).toBe(0);
  const result = JSON.parse(out);
  expect(result).toMatchObject({ method: 'graph-model-stability', exact: true, decisionMakers: expect.any(Array) });
  expect(result.states[0]).toEqual({ index: 0, taken: expect.any(Array) });
  for (const concept of ['nash', 'seq']) {
    expect(Object.keys(result.stable[concept])).toEqual(result.decisionMakers);
    const stable: number[][] = Object.values(result.stable[concept]);
    const forAll = stable.reduce((left, right) => left.filter(state => right.includes(state)));
    expect(result.equilibria[concept]).toEqual(forAll);
  }
  expect(Object.keys(result.equilibria)).toEqual(['nash', 'seq']);
});

test('what is wrong ends with 2, says where and how to mend it, and prints no result', async () => {
  const broken = file('broken.yaml', sampleCase.replace('by: fund', 'by: fnd'));
  const noStatusQuo = file('no-status-quo.yaml', sampleCase.replace(/^ {2}status-quo:.*\n/m, ''));
  for (const command of ['assess', 'stability']) {
    const wrong = await parley(command, broken);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/broken\.yaml:\d+:\d+ PARTY_UNKNOWN "fnd" is not a party\. Did you mean "fund"\?/);
    expect((await parley(command, join(folder, 'none.yaml'))).err).toContain('FILE_UNREADABLE');
    expect((await parley(command, folder)).err).toContain('FILE_IS_FOLDER');
    expect((await parley(command)).code).toBe(2);
  }
  expect(await parley('assess', noStatusQuo)).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no-status-quo\.yaml:\d+:\d+ STATUS_QUO_MISSING .* Add "status-quo:/),
  });
  expect((await parley('assess', veld, '--samples', '0')).err).toContain('from 1 to 100000');
  expect((await parley('assess', veld, '--concept', 'sqe')).err).toContain('nash, gmr, smr, seq, sseq');
  expect((await parley('stability', veld, '--why', 'open-gate')).err).toContain('open-gates');
});

test('a text in a pipe has no escape sequences and fits 80 columns', async () => {
  for (const args of [
    ['assess', veld, '--samples', '20', '--paths'],
    ['stability', veld, '--why', 'status-quo'],
  ]) {
    const { code, out, err } = await start(args).ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toContain('\u001b');
    expect(Math.max(...out.split('\n').map(line => [...line].length))).toBeLessThanOrEqual(80);
  }
});

test('a pipe that is closed early is quiet', async () => {
  const { child, ended } = start(['schema']);
  child.stdout!.destroy();
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('Ctrl-C ends the work without a stack trace', async () => {
  // A case whose worlds are too many to judge every one of them.
  const endless = start(['assess', 'catalog/envoys', '--samples', '20000', '--workers', '1']);
  setTimeout(() => endless.child.kill('SIGINT'), 2500);
  const { code, signal, out, err } = await endless.ended;
  expect(out).toBe('');
  // before the command has taken the signal over, it ends the process as any
  if (signal === null) expect({ code, err }).toEqual({ code: 2, err: 'CANCELLED The work was cancelled.\n' });
  else expect({ signal, err }).toEqual({ signal: 'SIGINT', err: '' });
});

test('Ctrl-C ends a stability analysis with a word', async () => {
  const options = Array.from({ length: 22 }, (_, index) => `    o${index}: {by: ${'ab'[index % 2]}, says: S}`).join(
    '\n',
  );
  const large = file(
    'large.yaml',
    `parley: 1\ntitle: T\nparties:\n  a: {name: A, role: principal}\n  b: {name: B, role: principal}\nsituation:\n  options:\n${options}\n  preferences: {a: [o1, not o2], b: [o3 iff o4]}\n`,
  );
  const endless = start(['stability', large]);
  setTimeout(() => endless.child.kill('SIGINT'), 2500);
  const { code, signal, out, err } = await endless.ended;
  expect(out).toBe('');
  if (signal === null) expect({ code, err }).toEqual({ code: 2, err: 'CANCELLED The analysis was cancelled.\n' });
  else expect({ signal, err }).toEqual({ signal: 'SIGINT', err: '' });
  const refused = await parley(
    'assess',
    file('too-large.yaml', readFileSync(large, 'utf8').replace('  preferences:', '  status-quo: []\n  preferences:')),
  );
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('TOO_MANY_STATES') });
});

test('where shares are sampled, no difference is denied: it was not found', async () => {
  const { out } = await parley('assess', 'test/data/worlds/small-difference.parley.yaml', '--full');
  expect(out).not.toContain('No share differs');
  expect(out.replaceAll(/\s+/g, ' ')).toMatch(
    /No difference was found beyond sampling error, which is up to \d+ points here\./,
  );
});
