/**
 * The blind gauge, every party in a worker of its own, messages carried with a given delay. Baseline beside it: the same
 * protocol in plain JavaScript (noble). Wall time from the first message to the last party's answer, after a small gauge
 * that lets the compiler settle (in use, a process waits for its user and the other parties first). CPU time is that of
 * all parties together: on a busy machine it is the steadier figure; divided by the cores it bounds the wall time.
 *
 *   node bench/gauge.ts            sizes that take seconds
 *   node bench/gauge.ts --all      2, 3, 6 parties x 64, 256, 1024, 4096 outcomes, also the baseline (many minutes)
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { open } from '../src/secure/gauge/envelope.ts';
import { join, receive, type Step } from '../src/secure/gauge/party.ts';
import { practise } from '../src/secure/gauge/practice.ts';
import { nobleSuite } from '../src/secure/primitives/noble.ts';
import { sodiumSuite } from '../src/secure/primitives/sodium.ts';
import { makeGauge } from '../test/support/gauge.ts';

interface Task {
  readonly suite: 'libsodium' | 'noble';
  readonly parties: number;
  readonly outcomes: number;
  readonly index: number;
}
interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly bytesPerParty: number;
  readonly messages: number;
}

if (isMainThread) await main();
else work(workerData as Task);

function work({ suite: name, parties, outcomes, index }: Task): void {
  const suite = name === 'noble' ? nobleSuite : sodiumSuite;
  // A third of the outcomes is refused by each party, another third by each: the answer is a deal.
  const answers = Array.from({ length: parties }, (_, party) => [
    Array.from({ length: outcomes }, (_, at) => ((at + party) % 3 === 0 && at > 0 ? 0 : 1)),
  ]);
  const { session, secrets } = makeGauge(suite, answers);
  let step: Step | undefined;
  const move = (next: Step) => {
    step = next;
    for (const bytes of next.messages) parentPort!.postMessage({ bytes });
    const { ending } = next.party.state;
    if (ending) parentPort!.postMessage({ ending });
  };
  parentPort!.on('message', (message: { go?: true; bytes?: Uint8Array }) => {
    if (message.go) move(join(suite, session, index, secrets[index]!));
    else if (message.bytes && step) move(receive(step.party, message.bytes));
  });
  const small = makeGauge(suite, [[new Array<number>(24).fill(1)], [new Array<number>(24).fill(1)]]);
  practise(suite, small.session, small.secrets);
  parentPort!.postMessage({ ready: true });
}

async function measure(
  suite: Task['suite'],
  parties: number,
  outcomes: number,
  roundTripMs: number,
): Promise<Measured> {
  const data = (index: number): Task => ({ suite, parties, outcomes, index });
  const workers = Array.from(
    { length: parties },
    (_, index) => new Worker(new URL(import.meta.url), { workerData: data(index) }),
  );
  let [messages, bytes, ready, ended, started] = [0, 0, 0, 0, 0];
  let cpuBefore = process.cpuUsage();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  for (const [from, worker] of workers.entries()) {
    worker.on('error', reject);
    worker.on('message', (message: { ready?: true; ending?: { kind: string; deal?: boolean }; bytes?: Uint8Array }) => {
      if (message.ready && ++ready === parties) {
        started = performance.now();
        cpuBefore = process.cpuUsage();
        for (const each of workers) each.postMessage({ go: true });
      }
      if (message.ending) {
        if (!message.ending.deal) reject(new Error(`Wrong answer: ${JSON.stringify(message.ending)}`));
        if (++ended === parties) resolve();
      }
      const sent = message.bytes;
      if (!sent) return;
      messages++;
      bytes += sent.length;
      const deliver = () => {
        for (const [to, other] of workers.entries()) if (to !== from) other.postMessage({ bytes: sent });
      };
      if (roundTripMs === 0) deliver();
      else setTimeout(deliver, roundTripMs / 2);
      if (!open(sent)) reject(new Error('Not a message.'));
    });
  }
  await promise;
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuSeconds = (user + system) / 1e6;
  await Promise.all(workers.map(worker => worker.terminate()));
  return { seconds, cpuSeconds, messages, bytesPerParty: bytes / parties };
}

async function main(): Promise<void> {
  const all = process.argv.includes('--all');
  const sizes = [2, 3, 6].flatMap(parties => [64, 256, 1024, 4096].map(outcomes => ({ parties, outcomes })));
  const goals = new Map([
    ['2x256', 0.8],
    ['2x1024', 3],
    ['6x256', 3],
  ]);
  const row = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => cell.padStart(at === 0 ? 12 : 14)).join(''));
  row([
    'parties x N',
    'libsodium s',
    'CPU s',
    '50 ms trips s',
    'noble s',
    'ratio',
    'goal s',
    'kB per party',
    'messages',
  ]);
  for (const { parties, outcomes } of sizes) {
    if (!all && parties * outcomes > 2048) continue;
    const own = await measure('libsodium', parties, outcomes, 0);
    const slow = await measure('libsodium', parties, outcomes, 50);
    const baseline = all || parties * outcomes <= 768 ? await measure('noble', parties, outcomes, 0) : undefined;
    row([
      `${parties} x ${outcomes}`,
      own.seconds.toFixed(2),
      own.cpuSeconds.toFixed(2),
      slow.seconds.toFixed(2),
      baseline ? baseline.seconds.toFixed(2) : '-',
      baseline ? `${(baseline.seconds / own.seconds).toFixed(1)}x` : '-',
      String(goals.get(`${parties}x${outcomes}`) ?? '-'),
      (own.bytesPerParty / 1000).toFixed(1),
      String(own.messages),
    ]);
  }
  if (!all) console.log('Larger sizes, and the baseline for all: --all');
}
