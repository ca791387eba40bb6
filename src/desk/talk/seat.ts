/**
 * One party's seat at a gauge, as its own worker holds it: the secrets stay here and in the party's keep; commands come in,
 * frames go out. The page that carries the frames sees nothing else of the seat.
 */
import { UsageError } from '../../core/errors.ts';
import { encodeSession } from '../../secure/gauge/session.ts';
import { equalBytes, fromHex, toHex } from '../../wire/bytes.ts';
import { complaint } from '../../words/complaint.ts';
import {
  awaited,
  type Ending,
  type GaugeRules,
  identityKey,
  newSeed,
  newSession,
  type Party,
  type PublicState,
  receive,
  type Session,
  standingDigestsOf,
  takeSeat,
} from '../gauge/gauge.ts';
import { type GaugeList, listDigest } from '../gauge/list.ts';
import { type Counted, checkBudget, countedIn, ledgerKey, recordBegun, recordStanding } from './budget.ts';
import { openInbox } from './inbox.ts';
import type { Journal, Keep, SeatEntry } from './keep.ts';
import { play, restore } from './play.ts';

export type SeatCommand =
  /** Takes the party's answers, `answers[level][outcome]`, and opens its keys. `parties` are the names that the ledger counts by. */
  | {
      readonly do: 'seal';
      readonly list: GaugeList;
      readonly parties: readonly string[];
      readonly answers: readonly (readonly number[])[];
    }
  /** Makes the session that all are asked to join. */
  | { readonly do: 'propose'; readonly rules: GaugeRules; readonly keys: readonly Uint8Array[] }
  /** Plays the session to its end. */
  | { readonly do: 'join'; readonly session: Session; readonly index: number }
  | { readonly do: 'receive'; readonly bytes: Uint8Array }
  | { readonly do: 'decide'; readonly agrees: boolean }
  | { readonly do: 'leave' };

export type SeatReply =
  | { readonly kind: 'sealed'; readonly key: Uint8Array }
  | { readonly kind: 'session'; readonly session: Session }
  /** To all others. */
  | { readonly kind: 'frame'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'moved';
      readonly phase: PublicState['phase'];
      readonly step: number;
      /** Hexadecimal name of the session: everything agreed is hashed into it. */
      readonly name: string;
      /** Whether the party is asked now if it wants to learn which outcome. */
      readonly asksWhich: boolean;
      readonly ending?: Ending;
    }
  /** What must be kept is kept; nothing more comes. */
  | { readonly kind: 'closed' };

interface Sealed {
  readonly list: GaugeList;
  readonly parties: readonly string[];
  readonly answers: readonly (readonly number[])[];
}

export class Seat {
  readonly #keep: Keep;
  readonly #reply: (reply: SeatReply) => void;
  readonly #inbox = openInbox();
  #decision = Promise.withResolvers<boolean>();
  #sealed: Sealed | undefined;

  /** No reply holds a secret. */
  constructor(keep: Keep, reply: (reply: SeatReply) => void) {
    this.#keep = keep;
    this.#reply = reply;
  }

  /** Resolves when the command is done; `join` when the gauge has ended. @throws ParleyError for what cannot be done. */
  async handle(command: SeatCommand): Promise<void> {
    switch (command.do) {
      case 'seal': {
        const { list, parties, answers } = command;
        this.#sealed = { list, parties, answers };
        return this.#reply({ kind: 'sealed', key: identityKey(await this.#keep.identitySeed()) });
      }
      case 'propose':
        return this.#reply({
          kind: 'session',
          session: newSession(this.#whatIsSealed().list, command.rules, command.keys),
        });
      case 'join':
        return this.#join(command.session, command.index);
      case 'receive':
        return this.#inbox.push(command.bytes);
      case 'decide':
        return this.#decision.resolve(command.agrees);
      case 'leave':
        return this.#inbox.interrupt();
    }
  }

  /** Joins only a session over the very list that was answered, and only within the budget. */
  async #join(session: Session, index: number): Promise<void> {
    const { list, parties } = this.#whatIsSealed();
    const fits =
      equalBytes(session.listDigest, fromHex(listDigest(list))!) &&
      session.outcomes === list.outcomes.length &&
      session.levels === list.levels.length;
    if (!fits) throw new UsageError(complaint('GAUGE_LIST.other'));
    const counted = countedIn(list, parties, session);
    const journal = await this.#keep.journal(toHex(session.nonce));
    try {
      const seat = await this.#seat(session, counted, index, journal);
      const { minimum } = session;
      const standing = seat.standingSeed && { seed: seat.standingSeed, answers: seat.answers, minimum };
      const first = takeSeat(session, index, {
        ...{ seed: fromHex(seat.seed)!, identitySeed: await this.#keep.identitySeed(), answers: seat.answers },
        ...(seat.standingSeed !== undefined && { standingSeed: fromHex(seat.standingSeed)! }),
      });
      await recordBegun(this.#keep, counted, standing || undefined);
      const { party, farewell } = await this.#play(restore(first, journal.entries), journal);
      await recordStanding(this.#keep, counted, standingDigestsOf(party.state));
      this.#moved(farewell ? receive(party, farewell).party : party);
    } finally {
      await journal.close(true);
    }
    this.#reply({ kind: 'closed' });
  }

  /** The seat as the journal has it, or a new one, checked against the ledger. Answers that stand are those of the first gauge. */
  async #seat(session: Session, counted: Counted, index: number, journal: Journal): Promise<SeatEntry> {
    const kept = journal.entries.find(entry => entry.kind === 'seat');
    if (kept) return kept;
    await checkBudget(this.#keep, counted);
    const before = session.standing ? (await this.#keep.ledger(ledgerKey(counted)))?.standing : undefined;
    const { answers } = this.#whatIsSealed();
    const seat: SeatEntry = {
      ...{ kind: 'seat', proposal: toHex(encodeSession(session)), index, seed: toHex(newSeed()) },
      answers: (before?.answers ?? answers).map(row => [...row]),
      ...(session.standing && { standingSeed: before?.seed ?? toHex(newSeed()) }),
    };
    await journal.append(seat);
    return seat;
  }

  #play(first: Parameters<typeof play>[1], journal: Journal): ReturnType<typeof play> {
    const { next, filled } = this.#inbox;
    return play(
      {
        ...{ journal, names: [], timeoutMs: Number.POSITIVE_INFINITY },
        carry: { send: bytes => this.#reply({ kind: 'frame', bytes }), next },
        declining: () => undefined,
        mayLearnWhich: () => Promise.race([this.#decision.promise, filled().then(() => undefined)]),
        onStep: ({ party }) => this.#moved(party),
      },
      first,
    );
  }

  #moved({ state, index, agreesToWhich }: Party): void {
    const asksWhich = state.phase === 'consent' && agreesToWhich === undefined && awaited(state).includes(index);
    this.#reply({
      ...{ kind: 'moved', phase: state.phase, step: state.step, name: toHex(state.name) },
      ...{ asksWhich: asksWhich && !state.ending, ...(state.ending && { ending: state.ending }) },
    });
  }

  #whatIsSealed(): Sealed {
    if (!this.#sealed) throw new Error('No list was answered here.');
    return this.#sealed;
  }
}
