/** A transcript: the session and its messages, for a file that anyone can check. No secret is in it. */
import { LimitError } from '../../core/errors.ts';
import { utf8 } from '../../wire/bytes.ts';
import { marked, unsigned } from '../frame/field.ts';
import { decode, followed, list, record, sized } from '../frame/layout.ts';
import { decodeSession, encodeSession, type Session } from './session.ts';

export interface Transcript {
  readonly session: Session;
  readonly messages: readonly Uint8Array[];
}

/** More than the longest gauge has. */
const mostMessages = 2_000;

interface Head {
  readonly session: Uint8Array;
  readonly count: number;
}

const fields = followed(
  marked(
    'magic',
    utf8('PGT1'),
    { text: 'this is no transcript of a gauge', say: 'bytes.transcript' },
    record<Head>({ session: sized('session'), count: unsigned('number of messages', 4) }),
  ),
  ({ count }) => {
    if (count > mostMessages) {
      throw new LimitError({
        code: 'GAUGE_TRANSCRIPT',
        message: `A transcript has at most ${mostMessages} messages, not ${count}.`,
        values: { most: String(mostMessages), messages: String(count) },
      });
    }
    return record<Pick<Transcript, 'messages'>>({ messages: list('message', count, sized) });
  },
);

/** @throws UsageError, LimitError */
export function encodeTranscript({ session, messages }: Transcript): Uint8Array {
  return fields.write({ session: encodeSession(session), count: messages.length, messages });
}

/** @throws MalformedError, LimitError */
export function decodeTranscript(bytes: Uint8Array): Transcript {
  const { session, messages } = decode(fields, bytes);
  return { session: decodeSession(session), messages };
}
