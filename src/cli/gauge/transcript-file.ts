import { type PublicState, writeTranscript } from '../../desk/gauge/gauge.ts';
import { writeFileAtomically } from '../files.ts';

/** All messages that the state rests on, those of an unfinished step and the evidence of an abort included. */
export function saveTranscript(file: string, { session, log, received, evidence }: PublicState): void {
  const current = [...received.values()].map(({ bytes }) => bytes);
  writeFileAtomically(file, writeTranscript({ session, messages: [...log, ...current, ...evidence] }), true, 0o600);
}
