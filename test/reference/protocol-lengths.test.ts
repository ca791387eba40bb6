/** docs/protocol.md gives every message's bytes: the lengths that follow from its tables are those that are sent. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { practise } from '../../src/secure/gauge/practice.ts';
import { sodiumSuite } from '../../src/secure/primitives/sodium.ts';
import { type Answers, makeGauge } from '../support/gauge.ts';

const page = readFileSync('docs/protocol.md', 'utf8');
const types = [...page.matchAll(/(\d+) (key|ballot|rows|proof|opening|share|release|leave)\b/g)].map(
  ([, number, name]) => [Number(number), name!] as const,
);
const bodies = new Map(
  [...page.matchAll(/^\|[^|]*\| (key|ballot|rows|proof|opening|share) \|[^|]*\| (.+) \|$/gm)].map(([, name, body]) => [
    name!,
    body!,
  ]),
);
const envelope = 3 + 1 + 32 + 2 + 1 + 32 + 64;

/** The bytes of a body: `32 L N f` is 32 times L times N; what stands in brackets only where D > 0. */
function bytesOf(body: string, sizes: Readonly<Record<'L' | 'N' | 'D', number>>): number {
  return body
    .split(';')
    .map(term => term.trim())
    .filter(term => !term.startsWith('[') || sizes.D > 0)
    .map(term => {
      const [, size, factors] = /^\[?(\d+)((?: [LND](?= ))*) /.exec(term)!;
      const named = factors!.trim().split(' ').filter(Boolean) as ('L' | 'N' | 'D')[];
      return named.reduce((product, name) => product * sizes[name], Number(size));
    })
    .reduce((sum, each) => sum + each, 0);
}

test.each([
  [2, 1, 1, 0],
  [2, 5, 1, 2],
  [3, 4, 3, 1],
  [2, 8, 2, 8],
])('%i parties, %i outcomes, %i levels, minimum %i', (parties, outcomes, levels, minimum) => {
  const answers: Answers = Array.from({ length: parties }, () =>
    Array.from({ length: levels }, () => new Array<number>(outcomes).fill(1)),
  );
  const { session, secrets } = makeGauge(sodiumSuite, answers, { minimum });
  const digits = minimum === 0 ? 0 : Math.max(1, (outcomes - minimum).toString(2).length);
  const names = new Map(types);
  const seen = new Set<string>();
  for (const bytes of practise(sodiumSuite, session, secrets).messages) {
    const name = names.get(bytes[3]!)!;
    seen.add(name);
    const body = bytesOf(bodies.get(name)!, { L: levels, N: outcomes, D: digits });
    expect({ name, length: bytes.length }).toEqual({ name, length: envelope + body });
  }
  expect([...seen].toSorted()).toEqual(['ballot', 'key', 'opening', 'proof', 'rows', 'share']);
});
