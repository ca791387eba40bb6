import type { Invitation } from '../../desk/gauge/invitation.ts';
import { decodeLobby, type Proposal } from '../../desk/gauge/lobby.ts';
import { doingWords, type Speak } from '../../desk/gauge/words.ts';
import type { Table } from '../../desk/talk/play.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** What a seat at this proposal hears of the lobby, and says on the terminal. */
export function seatAt(
  invitation: Invitation,
  { session, parties, convener }: Proposal,
  say: (line: string) => void,
  speak: Speak,
): Pick<Table, 'names' | 'declining' | 'onStep'> {
  let last: number | undefined;
  return {
    names: [...parties, convener ?? speak({ say: 'consent.theConvener' })],
    // Before a party's first message of the gauge its farewell is a refusal.
    declining(message) {
      const lobby = decodeLobby(invitation, message);
      const index = lobby?.kind === 'farewell' ? session.parties.findIndex(key => hex(key) === lobby.key) : -1;
      return index < 0 ? undefined : index;
    },
    onStep({ party: { state } }) {
      if (last !== undefined && state.step > last && !state.ending) say(doingWords(state, speak));
      last = state.step;
    },
  };
}
