/** Mutated case files: whatever comes in, a case or a `ParleyError` comes out. */
import { expect, test } from 'vitest';
import { expectSaid } from '../../../test/support/said.ts';
import { sampleCase } from '../../../test/support/sample-case.ts';
import { cases, fuzzSeed } from '../../../test/support/size.ts';
import { ParleyError } from '../../core/errors.ts';
import { type Random, seededRandom } from '../../core/random.ts';
import { openCase } from '../../desk/case/open.ts';
import { exportGmcr } from '../gmcr/export-gmcr.ts';
import { decodeText } from './decode.ts';
import { readCase } from './read.ts';

const bytes = new TextEncoder();
const seeds = [sampleCase, exportGmcr(readCase(sampleCase).case).text];
const pieces = [
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '\n',
  '  ',
  '"',
  "'",
  '|',
  '>',
  '&a ',
  '*a',
  '!!int ',
  '? ',
  '#',
  '---\n',
  '%YAML',
  '<<: ',
  '\t',
  'null',
  '~',
  '1e999',
  '.nan',
  '-0',
  'not ',
  ' and ',
  ' or ',
  '(',
  '\u0000',
  '\ufeff',
  '\u202e',
  'é',
  '__proto__: ',
  'constructor: ',
  'true',
];

function mutate(text: string, random: Random): Uint8Array {
  let result = text;
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(result.length + 1);
    const length = random.below(random.below(4) === 0 ? 200 : 8);
    const kind = random.below(5);
    const piece = pieces[random.below(pieces.length)]!;
    if (kind === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (kind === 1) result = result.slice(0, at) + piece.repeat(1 + random.below(3)) + result.slice(at);
    else if (kind === 2) result = result.slice(0, at) + piece + result.slice(at + length);
    else if (kind === 3)
      result = result.slice(0, at) + result.slice(random.below(result.length + 1)).slice(0, 300) + result.slice(at);
    else result = result.slice(0, at);
  }
  const encoded = bytes.encode(result);
  if (random.below(10) === 0 && encoded.length > 0) encoded[random.below(encoded.length)] = random.below(256);
  return encoded;
}

test('mutated files', () => {
  const random = seededRandom(fuzzSeed(8));
  const counts = { cases: 0, refused: 0 };
  for (let run = cases(2_000, 15_000); run > 0; run--) {
    const input = mutate(seeds[run % seeds.length]!, random);
    try {
      openCase('fuzz', input);
      counts.cases++;
    } catch (error) {
      if (!(error instanceof ParleyError)) {
        throw new Error(`${String(error)} on ${JSON.stringify(new TextDecoder().decode(input))}`, { cause: error });
      }
      expect(error.message.length).toBeLessThan(1_000);
      expectSaid(error);
      counts.refused++;
    }
  }
  expect(counts.cases).toBeGreaterThan(0);
  expect(counts.refused).toBeGreaterThan(0);
});

test('random bytes', () => {
  const random = seededRandom(fuzzSeed(9));
  for (let run = cases(500, 10_000); run > 0; run--) {
    const input = Uint8Array.from({ length: random.below(200) }, () => random.below(256));
    expect(() => readCase(decodeText(input, 'fuzz'))).toThrow(ParleyError);
  }
});
