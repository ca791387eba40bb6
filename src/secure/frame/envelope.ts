/**
 * The envelope of every message of a protocol:
 *
 *     magic, 1 type, 32 session, step, 1 sender, 32 history, body, 64 signature
 *
 * `history` is the hash of all messages of the steps before. The signature (Ed25519, the sender's identity key) covers
 * everything before it: who sends two different messages for one step leaves the proof of it. It hides nothing.
 */
import { concatBytes, utf8 } from '../../wire/bytes.ts';
import { type Signing, signatureLength } from '../primitives/suite.ts';
import { bytes, choice, marked, unsigned } from './field.ts';
import { record } from './layout.ts';
import { MalformedError, reader } from './reader.ts';

export interface Header<Type extends string> {
  readonly type: Type;
  readonly session: Uint8Array;
  readonly step: number;
  /** Index of the participant. */
  readonly sender: number;
  readonly history: Uint8Array;
}

export interface Envelope<Type extends string> extends Header<Type> {
  readonly body: Uint8Array;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
}

export interface EnvelopeFormat<Type extends string> {
  /** The first bytes, the version of the protocol included. */
  readonly magic: Uint8Array;
  /** What a signature is over, before the message. No protocol's may begin with another's. */
  readonly domain: string;
  /** Numbered from 1. */
  readonly types: readonly Type[];
  /** Bytes of the step's number. */
  readonly stepLength: 1 | 2 | 4;
}

export interface Envelopes<Type extends string> {
  /** `seed` is that of the sender's identity key. @throws UsageError */
  seal(suite: Signing, seed: Uint8Array, header: Header<Type>, body: Uint8Array): Uint8Array;
  /** The parts of a message; undefined for bytes that are none of this protocol. The signature is not yet checked. */
  open(message: Uint8Array): Envelope<Type> | undefined;
  isSigned(suite: Signing, key: Uint8Array, envelope: Envelope<Type>): boolean;
}

export function envelopesOf<Type extends string>(format: EnvelopeFormat<Type>): Envelopes<Type> {
  const domain = utf8(format.domain);
  const header = marked(
    'magic',
    format.magic,
    { text: 'no message of this protocol', say: 'bytes.protocol' },
    record<Header<Type>>({
      type: choice('type', format.types, 1),
      session: bytes('session', 32),
      step: unsigned('step', format.stepLength),
      sender: unsigned('sender', 1),
      history: bytes('history', 32),
    }),
  );
  const open = (message: Uint8Array): Envelope<Type> => {
    const signature = bytes('signature', signatureLength).read(reader(message.slice(-signatureLength)));
    const signed = message.slice(0, -signatureLength);
    const from = reader(signed);
    return { ...header.read(from), body: from.rest(), signed, signature };
  };
  return {
    seal(suite, seed, head, body) {
      const signed = concatBytes([header.write(head), body]);
      return concatBytes([signed, suite.sign(seed, concatBytes([domain, signed]))]);
    },
    open(message) {
      try {
        return open(message);
      } catch (error) {
        if (error instanceof MalformedError) return undefined;
        throw error;
      }
    },
    isSigned: (suite, key, { signed, signature }) => suite.verify(key, concatBytes([domain, signed]), signature),
  };
}
