/** One party's side of a gauge between processes. */

import { existsSync } from 'node:fs';
import { UsageError } from '../../core/errors.ts';
import { parseAnswers } from '../../desk/gauge/answers.ts';
import {
  identityKey,
  newSeed,
  readTranscript,
  standingDigestsOf,
  takeSeat,
  verify,
  watch,
} from '../../desk/gauge/gauge.ts';
import { type Invitation, parseInvitation } from '../../desk/gauge/invitation.ts';
import { answersOfParty, listDigest, listOfAgenda, parseLevels, type Unclear } from '../../desk/gauge/list.ts';
import { decodeLobby, encodeFarewell, encodeGreeting, type Proposal, termsOf } from '../../desk/gauge/lobby.ts';
import { gaugeRecord } from '../../desk/gauge/record.ts';
import { checkBudget, ledgerKey, recordBegun, recordStanding } from '../../desk/talk/budget.ts';
import { type Inbox, openInbox } from '../../desk/talk/inbox.ts';
import type { SeatEntry } from '../../desk/talk/keep.ts';
import { type Finish, play, restore } from '../../desk/talk/play.ts';
import { complaint, saying } from '../../words/complaint.ts';
import { readBytes, readCaseFile } from '../files.ts';
import { printResult } from '../terminal/result.ts';
import { exit, type Terminal } from '../terminal/terminal.ts';
import { figuresLine, plainVoiceOf, speaking, type Voice, voiceOf } from '../terminal/voice.ts';
import { askAnswers, askYesNo } from './ask.ts';
import { type Home, openHome } from './home.ts';
import { enterRoom } from './relay-client.ts';
import { consentScreen, finishScreen, report, warning } from './screens.ts';
import { seatAt } from './seat-at.ts';
import { saveTranscript } from './transcript-file.ts';

export interface JoinFlags {
  readonly name: string;
  readonly home?: string;
  readonly answers?: string;
  readonly case?: string;
  readonly as?: string;
  readonly levels?: string;
  readonly unclear?: Unclear;
  readonly yes?: boolean;
  readonly which?: 'yes' | 'no';
  readonly timeout: number;
  readonly json?: boolean;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

export async function joinGauge(text: string, flags: JoinFlags, terminal: Terminal): Promise<number> {
  const invitation = parseInvitation(text);
  const home = openHome(flags.home);
  const identitySeed = await home.identitySeed();
  const ownKey = hex(identityKey(identitySeed));
  const journal = await home.journal(invitation.room);
  const voice = voiceOf(terminal);
  const say = (line: string) => terminal.err(`${line}\n`);
  const inbox = openInbox();
  const interrupt = () => inbox.interrupt();
  process.on('SIGINT', interrupt);
  let reached = true;
  const client = enterRoom(invitation, {
    onMessage: inbox.push,
    onConnection(connected, reason) {
      if (connected !== reached)
        say(connected ? voice('terminal.gauge.connected') : voice('terminal.gauge.lost', { reason }));
      reached = connected;
    },
  });
  let forget = false;
  const decline = (error: unknown): never => {
    client.send(encodeFarewell(invitation, identitySeed));
    throw error;
  };
  try {
    terminal.err(warning(terminal));
    client.send(encodeGreeting(invitation, identitySeed, flags.name));
    const kept = journal.entries.find(entry => entry.kind === 'seat');
    const file = home.file(invitation.room, 'transcript.pgt');
    if (!kept && existsSync(file)) {
      say(voice('terminal.gauge.ended'));
      const transcript = readTranscript(readBytes(file));
      for (const bytes of transcript.messages) client.send(bytes);
      await inbox.next(2_000);
      return showEnd(flags, terminal, (await proposalFor(invitation, inbox, ownKey, 2_000))?.proposal, {
        kind: 'ended',
        ending: verify(transcript).ending!,
      });
    }
    if (kept) say(voice('terminal.gauge.resumed'));
    const seat = kept ?? (await prepareSeat(invitation, inbox, home, flags, ownKey, terminal).catch(decline));
    const proposal = proposalOf(invitation, seat);
    const secrets = {
      seed: bytesOf(seat.seed),
      identitySeed,
      answers: seat.answers,
      ...(seat.standingSeed !== undefined && { standingSeed: bytesOf(seat.standingSeed) }),
    };
    const taken = takeSeat(proposal.session, seat.index, secrets);
    if (!kept) await journal.append(seat);
    const { minimum } = proposal.session;
    const standing = seat.standingSeed && { seed: seat.standingSeed, answers: seat.answers, minimum };
    await recordBegun(home, proposal.session, standing || undefined);
    const { party, finish } = await play(
      {
        ...{ ...seatAt(invitation, proposal, say, speaking(voice)), journal, timeoutMs: flags.timeout * 1000 },
        carry: { send: client.send, next: inbox.next },
        mayLearnWhich: () => mayLearnWhich(flags, voice),
      },
      restore(taken, journal.entries),
    );
    forget = true;
    saveTranscript(file, party.state);
    await recordStanding(home, party.state.session, standingDigestsOf(party.state));
    client.send(encodeFarewell(invitation, identitySeed));
    say(voice('terminal.gauge.transcript', { file }));
    return showEnd(flags, terminal, proposal, finish);
  } finally {
    process.off('SIGINT', interrupt);
    await client.close();
    await journal.close(forget);
  }
}

function showEnd(flags: JoinFlags, terminal: Terminal, proposal: Proposal | undefined, finish: Finish): number {
  if (!proposal) return exit.findings;
  const terms = termsOf(proposal);
  if (flags.json)
    printResult(
      gaugeRecord(proposal),
      { ...report(terms, finish, plainVoiceOf(terminal)), figures: figuresOf(flags) },
      terminal,
    );
  else terminal.out(finishScreen(terms, finish, terminal));
  return finish.kind === 'ended' && finish.ending.kind === 'answer' ? exit.fine : exit.findings;
}

function proposalOf(invitation: Invitation, seat: SeatEntry): Proposal {
  const lobby = decodeLobby(invitation, bytesOf(seat.proposal));
  if (lobby?.kind === 'proposal') return lobby.proposal;
  throw new UsageError(complaint('GAUGE_HOME.journal'));
}

/** Waits for the proposal that names this party; other messages are kept for later. */
async function proposalFor(
  invitation: Invitation,
  inbox: Inbox,
  ownKey: string,
  timeoutMs: number,
): Promise<{ readonly proposal: Proposal; readonly bytes: Uint8Array } | undefined> {
  const others: Uint8Array[] = [];
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const event = await inbox.next(deadline - Date.now());
    if (event.kind !== 'message') return undefined;
    const lobby = decodeLobby(invitation, event.bytes);
    if (lobby?.kind === 'proposal' && lobby.proposal.session.parties.some(key => hex(key) === ownKey)) {
      for (const bytes of others) inbox.push(bytes);
      return { proposal: lobby.proposal, bytes: event.bytes };
    }
    if (lobby?.kind === 'farewell' && lobby.key === invitation.convenerKey) return undefined;
    if (!lobby) others.push(event.bytes);
  }
}

/** The proposal checked, the answers taken, the consent given. */
async function prepareSeat(
  invitation: Invitation,
  inbox: Inbox,
  home: Home,
  flags: JoinFlags,
  ownKey: string,
  terminal: Terminal,
): Promise<SeatEntry> {
  const voice = voiceOf(terminal);
  terminal.err(`${voice('terminal.gauge.waitingProposal')}\n`);
  const received = await proposalFor(invitation, inbox, ownKey, flags.timeout * 1000);
  if (!received) throw new UsageError(complaint('GAUGE_NO_PROPOSAL'));
  const { proposal, bytes } = received;
  const { session } = proposal;
  await checkBudget(home, session);
  const standing = session.standing ? (await home.ledger(ledgerKey(session)))?.standing : undefined;
  const answers = standing?.answers ?? (await ownAnswers(flags, proposal, voice));
  const figures = figuresOf(flags);
  if (figures !== undefined) terminal.err(`${figuresLine({ figures }, voice)}\n`);
  terminal.err(consentScreen(proposal, watch(session).name, answers, terminal));
  const consents = flags.yes || (await askYesNo(voice('terminal.gauge.askTerms'), saying('how.terms')));
  if (!consents) throw new UsageError(complaint('GAUGE_DECLINED'));
  return {
    kind: 'seat',
    proposal: hex(bytes),
    index: session.parties.findIndex(key => hex(key) === ownKey),
    seed: hex(newSeed()),
    answers: answers.map(row => [...row]),
    ...(session.standing && { standingSeed: standing?.seed ?? hex(newSeed()) }),
  };
}

/** Whose figures the party's own case has, where it answers from one. */
function figuresOf({ case: file }: JoinFlags): string | undefined {
  return file === undefined ? undefined : readCaseFile(file).case.figures;
}

async function ownAnswers(flags: JoinFlags, { list }: Proposal, voice: Voice): Promise<number[][]> {
  if (flags.answers !== undefined) {
    const text = new TextDecoder().decode(readBytes(flags.answers));
    return parseAnswers(text, flags.answers, list);
  }
  if (flags.case === undefined) return askAnswers(list, voice);
  const theCase = readCaseFile(flags.case).case;
  const levels = flags.levels === undefined ? list.levels.map(name => ({ name })) : parseLevels(flags.levels);
  const own = listOfAgenda(theCase, list.levels);
  if (listDigest(own) !== listDigest(list) || levels.length !== list.levels.length) {
    throw new UsageError(complaint('GAUGE_OTHER_LIST'));
  }
  if (flags.as === undefined) throw new UsageError(complaint('GAUGE_AS'));
  return answersOfParty(theCase, flags.as, levels, flags.unclear);
}

async function mayLearnWhich({ which }: JoinFlags, voice: Voice): Promise<boolean> {
  if (which !== undefined) return which === 'yes';
  return askYesNo(voice('terminal.gauge.askWhich'), saying('how.which'));
}
