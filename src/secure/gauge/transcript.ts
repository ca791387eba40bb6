/** A transcript: the session and its messages, for a file that anyone can check. No secret is in it. */
import { LimitError } from '../../core/errors.ts';
import { concatBytes, lengthPrefixed, unsigned, utf8 } from '../../wire/bytes.ts';
import type { Suite } from '../primitives/suite.ts';
import { MalformedError, reader } from './codec.ts';
import { decodeSession, encodeSession, type Session } from './session.ts';

export interface Transcript {
  readonly session: Session;
  readonly messages: readonly Uint8Array[];
}

const magic = utf8('PGT1');
/** More than the longest gauge has. */
const mostMessages = 2_000;

/** 4 "PGT1", 4 length and session, 4 number of messages, each with its length in 4. */
export function encodeTranscript({ session, messages }: Transcript): Uint8Array {
  const parts = [lengthPrefixed(encodeSession(session)), unsigned(messages.length, 4), ...messages.map(lengthPrefixed)];
  return concatBytes([magic, ...parts]);
}

/** @throws MalformedError, LimitError */
export function decodeTranscript(suite: Suite, bytes: Uint8Array): Transcript {
  const read = reader(suite, bytes);
  if (new TextDecoder().decode(read.bytes('magic', 4)) !== 'PGT1') {
    throw new MalformedError('magic', 'this is no transcript of a gauge');
  }
  const part = (name: string) => read.bytes(name, read.unsigned(`length of ${name}`, 4));
  const session = decodeSession(suite, part('session'));
  const count = read.unsigned('number of messages', 4);
  if (count > mostMessages) {
    throw new LimitError({
      code: 'GAUGE_TRANSCRIPT',
      message: `A transcript has at most ${mostMessages} messages, not ${count}.`,
    });
  }
  const messages = Array.from({ length: count }, (_, index) => part(`message ${index}`));
  read.end();
  return { session, messages };
}
