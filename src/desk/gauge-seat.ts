/**
 * One party's seat at a gauge, as its own worker holds it: the secrets stay here; commands come in, messages go out. The
 * page that carries the messages sees nothing else of the seat.
 */
import type { Complaint } from '../core/errors.ts';
import { complaintsOf } from '../core/plain-error.ts';
import { equalBytes, fromHex, toHex } from '../wire/bytes.ts';
import { complaint } from '../words/complaint.ts';
import {
  awaited,
  decideWhich,
  type Ending,
  identityKey,
  newSeed,
  newSession,
  type Party,
  type PublicState,
  receive,
  type Session,
  type Step,
  takeSeat,
  verify,
  walkAway,
  writeTranscript,
} from './gauge.ts';
import { type GaugeList, listDigest } from './gauge-list.ts';

/** What the parties agree on beside the list. */
export interface SeatRules {
  readonly minimum: number;
  readonly mayAskWhich: boolean;
}

export type SeatCommand =
  /** Takes the party's answers, `answers[level][outcome]`, and makes its keys. */
  | { readonly do: 'seal'; readonly list: GaugeList; readonly answers: readonly (readonly number[])[] }
  /** Makes the session that all are asked to join. */
  | { readonly do: 'propose'; readonly rules: SeatRules; readonly keys: readonly Uint8Array[] }
  | { readonly do: 'join'; readonly session: Session; readonly index: number }
  | { readonly do: 'receive'; readonly bytes: Uint8Array }
  | { readonly do: 'decide'; readonly agrees: boolean }
  | { readonly do: 'leave' }
  /** Of an onlooker without secrets: checks all messages and writes the transcript. */
  | { readonly do: 'check'; readonly session: Session; readonly messages: readonly Uint8Array[] };

export type SeatReply =
  | { readonly kind: 'sealed'; readonly key: Uint8Array }
  | { readonly kind: 'session'; readonly session: Session }
  | {
      readonly kind: 'moved';
      readonly messages: readonly Uint8Array[];
      readonly phase: PublicState['phase'];
      readonly step: number;
      /** Hexadecimal name of the session: everything agreed is hashed into it. */
      readonly name: string;
      /** Whether the party is asked now if it wants to learn which outcome. */
      readonly asksWhich: boolean;
      readonly ending?: Ending;
    }
  | {
      readonly kind: 'checked';
      readonly sound: boolean;
      readonly ending: Ending | undefined;
      readonly transcript: Uint8Array;
    }
  | { readonly kind: 'refused'; readonly complaint: Complaint };

export class Seat {
  readonly #identitySeed = newSeed();
  #list: GaugeList | undefined;
  #answers: readonly (readonly number[])[] = [];
  #party: Party | undefined;

  /** Does what the page asks. No reply holds a secret; what cannot be done is refused with a reason. */
  handle(command: SeatCommand): SeatReply {
    try {
      return this.#do(command);
    } catch (error) {
      return { kind: 'refused', complaint: complaintsOf(error)[0] };
    }
  }

  #do(command: SeatCommand): SeatReply {
    switch (command.do) {
      case 'seal':
        this.#list = command.list;
        this.#answers = command.answers;
        return { kind: 'sealed', key: identityKey(this.#identitySeed) };
      case 'propose': {
        const rules = { ...command.rules, budget: 1, round: 1, standing: false, standingDigests: [] };
        return { kind: 'session', session: newSession(this.#sealedList(), rules, command.keys) };
      }
      case 'join':
        return this.#join(command.session, command.index);
      case 'receive':
        return this.#moved(receive(this.#seated(), command.bytes));
      case 'decide':
        return this.#moved(decideWhich(this.#seated(), command.agrees));
      case 'leave': {
        const farewell = walkAway(this.#seated(), 'its user left');
        return this.#moved({ ...receive(this.#seated(), farewell), messages: [farewell] });
      }
      case 'check': {
        const { session, messages } = command;
        const { ending, refused } = verify({ session, messages });
        const sound = ending?.kind === 'answer' && refused.length === 0;
        return { kind: 'checked', sound, ending, transcript: writeTranscript({ session, messages }) };
      }
    }
  }

  /** Joins only a session over the very list that was answered. */
  #join(session: Session, index: number): SeatReply {
    const list = this.#sealedList();
    const fits =
      equalBytes(session.listDigest, fromHex(listDigest(list))!) &&
      session.outcomes === list.outcomes.length &&
      session.levels === list.levels.length;
    if (!fits) return refusal(complaint('GAUGE_LIST.other'));
    const secrets = { seed: newSeed(), identitySeed: this.#identitySeed, answers: this.#answers };
    return this.#moved(takeSeat(session, index, secrets));
  }

  #moved({ party, messages }: Step): SeatReply {
    this.#party = party;
    const { state, index, agreesToWhich } = party;
    const asksWhich = state.phase === 'consent' && agreesToWhich === undefined && awaited(state).includes(index);
    return {
      ...{ kind: 'moved', messages, phase: state.phase, step: state.step, name: toHex(state.name) },
      ...{ asksWhich: asksWhich && !state.ending, ...(state.ending && { ending: state.ending }) },
    };
  }

  #seated(): Party {
    if (!this.#party) throw new Error('Nobody has taken this seat.');
    return this.#party;
  }

  #sealedList(): GaugeList {
    if (!this.#list) throw new Error('No list was answered here.');
    return this.#list;
  }
}

const refusal = (said: Complaint): SeatReply => ({ kind: 'refused', complaint: said });
