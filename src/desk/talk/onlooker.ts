import { type Ending, type Session, verify, writeTranscript } from '../gauge/gauge.ts';

export interface Checked {
  readonly sound: boolean;
  readonly ending: Ending | undefined;
  readonly transcript: Uint8Array;
}

/** What an onlooker without secrets finds in all messages of a gauge; the transcript to keep. */
export function lookOn(session: Session, messages: readonly Uint8Array[]): Checked {
  const { ending, refused } = verify({ session, messages });
  const sound = ending?.kind === 'answer' && refused.length === 0;
  return { sound, ending, transcript: writeTranscript({ session, messages }) };
}
