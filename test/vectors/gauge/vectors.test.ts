/** Transcripts under fixed randomness: any change of a byte on the wire fails here, in both implementations. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { practise } from '../../../src/secure/gauge/practice.ts';
import { encodeSession } from '../../../src/secure/gauge/session.ts';
import { nobleSuite } from '../../../src/secure/primitives/noble.ts';
import { sodiumSuite } from '../../../src/secure/primitives/sodium.ts';
import { toHex } from '../../../src/wire/bytes.ts';
import { type Answers, makeGauge, type SessionOptions } from '../../support/gauge.ts';

interface Vector {
  readonly name: string;
  readonly answers: Answers;
  readonly options: SessionOptions;
  readonly session: string;
  readonly messages: readonly string[];
  readonly ending: unknown;
}
const vectors = JSON.parse(readFileSync(new URL('vectors.json', import.meta.url), 'utf8')) as Vector[];

test.each(
  vectors.flatMap(vector => [sodiumSuite, nobleSuite].map(suite => [vector.name, suite.name, suite, vector] as const)),
)('%s (%s)', (_name, _suiteName, suite, { answers, options, session, messages, ending }) => {
  const made = makeGauge(suite, answers, options);
  expect(toHex(encodeSession(made.session))).toBe(session);
  const run = practise(suite, made.session, made.secrets, { agreesToWhich: made.secrets.map(() => true) });
  expect(run.messages.map(toHex)).toEqual(messages);
  expect(run.ending).toEqual(ending);
});
