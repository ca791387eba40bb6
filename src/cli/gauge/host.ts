/** The convener's side: the relay, the proposal, and either one more share of the key or a seat as an onlooker. */

import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Case } from '../../case/model.ts';
import { UsageError } from '../../core/errors.ts';
import {
  identityKey,
  newSeed,
  newSession,
  type Step,
  standingDigestsOf,
  takeSeat,
  watch,
} from '../../desk/gauge/gauge.ts';
import { formatInvitation, type Invitation, newInvitation, parseInvitation } from '../../desk/gauge/invitation.ts';
import { type GaugeList, listDigest } from '../../desk/gauge/list.ts';
import type { Hanging } from '../../desk/gauge/listed.ts';
import { decodeLobby, encodeFarewell, encodeProposal, type Proposal, termsOf } from '../../desk/gauge/lobby.ts';
import { gaugeRecord } from '../../desk/gauge/record.ts';
import { ledgerKey, proposedRound, recordBegun, recordStanding } from '../../desk/talk/budget.ts';
import { type Inbox, openInbox } from '../../desk/talk/inbox.ts';
import type { Journal } from '../../desk/talk/keep.ts';
import { play, restore } from '../../desk/talk/play.ts';
import { startRelay } from '../../relay/server.ts';
import { complaint } from '../../words/complaint.ts';
import { writeFileAtomically } from '../files.ts';
import { printResult } from '../terminal/result.ts';
import { exit, type Terminal } from '../terminal/terminal.ts';
import { figuresLine, plainVoiceOf, speaking, type Voice, voiceOf } from '../terminal/voice.ts';
import { type Home, openHome, readJson } from './home.ts';
import { enterRoom, type RelayClient } from './relay-client.ts';
import { finishScreen, hangingScreen, listScreen, report, warning } from './screens.ts';
import { seatAt } from './seat-at.ts';
import { saveTranscript } from './transcript-file.ts';

export interface HostFlags {
  readonly parties: number;
  readonly minimum: number;
  readonly budget: number;
  readonly round?: number;
  readonly which?: boolean;
  readonly standing?: boolean;
  readonly share?: boolean;
  readonly name: string;
  readonly port: number;
  readonly bind: string;
  readonly public?: string;
  readonly relay?: string;
  readonly home?: string;
  readonly timeout: number;
  readonly json?: boolean;
}

/** What a host needs to start again after a crash. */
const hostSchema = z.object({
  invitation: z.string(),
  port: z.number().int(),
  list: z.object({ levels: z.array(z.string()), outcomes: z.array(z.string()) }),
  proposal: z.string().optional(),
  /** Whose figures the case has that the list is from. */
  figures: z.string().optional(),
});
type Hosted = z.infer<typeof hostSchema>;

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
/** How long the relay stays for parties that have not said farewell: after an answer, and after a gauge that broke off. */
const farewellMs = { answer: 10_000, aborted: 2_000 } as const;

/** `from` is undefined to take up the gauge that this folder was hosting. */
export async function hostGauge(
  from:
    | { readonly list: GaugeList; readonly theCase: Case | undefined; readonly hanging: readonly Hanging[] }
    | undefined,
  flags: HostFlags,
  terminal: Terminal,
): Promise<number> {
  const list = from?.list;
  const home = openHome(flags.home);
  const file = join(home.folder, 'host.json');
  if (!list && !existsSync(file)) {
    throw new UsageError(complaint('GAUGE_NOTHING'));
  }
  const before = list ? undefined : readJson(file, hostSchema);
  const relay = flags.relay ? undefined : await startRelay({ host: flags.bind, port: before?.port ?? flags.port });
  const address = flags.relay ?? flags.public ?? `ws://${flags.bind}:${relay!.port}`;
  const identitySeed = await home.identitySeed();
  const invitation = before
    ? parseInvitation(before.invitation)
    : newInvitation(address, hex(identityKey(identitySeed)));
  let hosted: Hosted = before ?? {
    invitation: formatInvitation(invitation),
    port: relay?.port ?? 0,
    list: { levels: [...list!.levels], outcomes: [...list!.outcomes] },
    figures: from?.theCase?.figures,
  };
  const save = () => writeFileAtomically(file, JSON.stringify(hosted), true, 0o600);
  save();
  const voice = voiceOf(terminal);
  const say = (line: string) => terminal.err(`${line}\n`);
  const { figures } = hosted;
  terminal.err(warning(terminal));
  if (figures !== undefined) say(figuresLine({ figures }, voice)!);
  terminal.err(listScreen({ list: hosted.list }, terminal));
  if (from) terminal.err(hangingScreen(from.hanging, terminal));
  // for copying: no invisible mark may stand in it
  terminal.out(`${plainVoiceOf(terminal)('terminal.gauge.invitation', { invitation: hosted.invitation })}\n`);

  const journal = await home.journal(invitation.room);
  const inbox = openInbox();
  const interrupt = () => inbox.interrupt();
  process.on('SIGINT', interrupt);
  const client = enterRoom(ownInvitation(invitation, relay?.port, flags), { onMessage: inbox.push });
  let forget = false;
  const giveUp = (error: unknown): never => {
    client.send(encodeFarewell(invitation, identitySeed));
    throw error;
  };
  try {
    const proposal = hosted.proposal
      ? readProposal(invitation, hosted.proposal)
      : await gather(invitation, inbox, hosted.list, flags, home, voice, say).catch(giveUp);
    if (!proposal) {
      client.send(encodeFarewell(invitation, identitySeed));
      return exit.findings;
    }
    const encoded = encodeProposal(invitation, identitySeed, proposal);
    hosted = { ...hosted, proposal: hex(encoded) };
    save();
    client.send(encoded);
    say(voice('terminal.gauge.sent'));
    const first = await firstStep(proposal, hosted.proposal!, home, journal);
    await recordBegun(home, proposal.session);
    const { party, finish } = await play(
      {
        ...{ ...seatAt(invitation, proposal, say, speaking(voice)), journal, timeoutMs: flags.timeout * 1000 },
        carry: { send: client.send, next: inbox.next },
        mayLearnWhich: () => Promise.resolve(false),
      },
      restore(first, journal.entries),
    );
    forget = true;
    const transcript = home.file(invitation.room, 'transcript.pgt');
    saveTranscript(transcript, party.state);
    await recordStanding(home, party.state.session, standingDigestsOf(party.state));
    rmSync(file, { force: true });
    say(voice('terminal.gauge.transcript', { file: transcript }));
    const terms = termsOf(proposal);
    if (flags.json)
      printResult(gaugeRecord(proposal), { ...report(terms, finish, plainVoiceOf(terminal)), figures }, terminal);
    else terminal.out(finishScreen(terms, finish, terminal));
    if (finish.kind === 'ended') await waitForFarewells(invitation, inbox, proposal, farewellMs[finish.ending.kind]);
    return finish.kind === 'ended' && finish.ending.kind === 'answer' ? exit.fine : exit.findings;
  } finally {
    process.off('SIGINT', interrupt);
    await closeAll(client, relay);
    await journal.close(forget);
  }
}

async function closeAll(client: RelayClient, relay: { close(): Promise<void> } | undefined): Promise<void> {
  await client.close();
  await relay?.close();
}

/** The host reaches its own relay directly, whatever address the parties use. */
function ownInvitation(invitation: Invitation, port: number | undefined, { bind }: HostFlags): Invitation {
  if (port === undefined) return invitation;
  return { ...invitation, relay: `ws://${bind === '0.0.0.0' ? '127.0.0.1' : bind}:${port}` };
}

function readProposal(invitation: Invitation, text: string): Proposal {
  const lobby = decodeLobby(invitation, Uint8Array.from(Buffer.from(text, 'hex')));
  if (lobby?.kind === 'proposal') return lobby.proposal;
  throw new UsageError(complaint('GAUGE_HOME.record'));
}

/** Waits until all parties have greeted, and makes the proposal; undefined where the host was interrupted. */
async function gather(
  invitation: Invitation,
  inbox: Inbox,
  list: GaugeList,
  flags: HostFlags,
  home: Home,
  voice: Voice,
  say: (line: string) => void,
): Promise<Proposal | undefined> {
  const present = new Map<string, string>();
  say(voice('terminal.gauge.waiting', { parties: flags.parties }));
  while (present.size < flags.parties) {
    const event = await inbox.next(flags.timeout * 1000);
    if (event.kind === 'interrupted') return undefined;
    if (event.kind === 'timeout') {
      say(voice('terminal.gauge.few', { present: present.size, parties: flags.parties }));
      return undefined;
    }
    const lobby = decodeLobby(invitation, event.bytes);
    if (lobby?.kind !== 'greeting' || present.has(lobby.key)) continue;
    if ([...present.values()].includes(lobby.name)) {
      say(voice('terminal.gauge.twin', { name: lobby.name }));
      continue;
    }
    present.set(lobby.key, lobby.name);
    say(voice('terminal.gauge.there', { name: lobby.name, present: present.size, parties: flags.parties }));
  }
  // The order of the turns follows the keys, not who came first.
  const order = [...present].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const keys = order.map(([key]) => Uint8Array.from(Buffer.from(key, 'hex')));
  const entry = await home.ledger(ledgerKey({ listDigest: Buffer.from(listDigest(list), 'hex'), parties: keys }));
  const { standing = false, budget, round } = flags;
  const counted = proposedRound(entry, { standing, budget, round });
  const session = newSession(
    list,
    {
      ...{ ...counted, minimum: flags.minimum, standing },
      mayAskWhich: flags.which === true,
    },
    keys,
    flags.share ? identityKey(await home.identitySeed()) : undefined,
  );
  return { session, list, parties: order.map(([, name]) => name), convener: flags.share ? flags.name : undefined };
}

/** With a share the host takes the convener's seat; without, it only looks on. */
async function firstStep({ session }: Proposal, encoded: string, home: Home, journal: Journal): Promise<Step> {
  if (!session.convener) {
    const nobody = { seed: randomBytes(32), identitySeed: randomBytes(32), answers: [] };
    const party = { index: -1, secrets: nobody, state: watch(session), early: [], contexts: {} };
    return { party, messages: [] };
  }
  const index = session.parties.length;
  const kept = journal.entries.find(entry => entry.kind === 'seat');
  const seed = kept?.seed ?? hex(newSeed());
  if (!kept) await journal.append({ kind: 'seat', proposal: encoded, index, seed, answers: [] });
  const secrets = {
    seed: Uint8Array.from(Buffer.from(seed, 'hex')),
    identitySeed: await home.identitySeed(),
    answers: [],
  };
  return takeSeat(session, index, secrets);
}

/** The relay stays until every party has the end on its disk, or for a while. */
async function waitForFarewells(
  invitation: Invitation,
  inbox: Inbox,
  { session }: Proposal,
  longestMs: number,
): Promise<void> {
  const missing = new Set(session.parties.map(hex));
  const deadline = Date.now() + longestMs;
  while (missing.size > 0) {
    const event = await inbox.next(deadline - Date.now());
    if (event.kind !== 'message') return;
    const lobby = decodeLobby(invitation, event.bytes);
    if (lobby?.kind === 'farewell') missing.delete(lobby.key);
  }
}
