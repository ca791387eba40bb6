/** The screens of a gauge on the terminal. The warning stands on every one of them. */
import pc from 'picocolors';
import type { Ending, Transcript } from '../../desk/gauge/gauge.ts';
import { listDigest } from '../../desk/gauge/list.ts';
import type { Hanging } from '../../desk/gauge/listed.ts';
import { fingerprint, type Proposal, termsOf } from '../../desk/gauge/lobby.ts';
import { consentLines, extremeLine, type GaugeTerms, learntLine, ownLine, unreviewed } from '../../desk/gauge/words.ts';
import { hangingSayings } from '../../desk/talk/consent.ts';
import type { Finish } from '../../desk/talk/play.ts';
import { paragraph } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { speaking, type Voice, voiceOf } from '../terminal/voice.ts';

export function warning(terminal: Terminal): string {
  const { columns, colours } = terminal;
  return `${pc.createColors(colours).bold(paragraph(unreviewed(speaking(voiceOf(terminal))), columns))}\n`;
}

const mostShown = 40;

export function listScreen({ list }: Pick<GaugeTerms, 'list'>, terminal: Terminal, all = false): string {
  const { columns } = terminal;
  const voice = voiceOf(terminal);
  const { outcomes } = list;
  const shown = all ? outcomes : outcomes.slice(0, mostShown);
  const width = String(outcomes.length).length;
  const lines = shown.map((text, at) => paragraph(text, columns, `${String(at + 1).padStart(width)}. `));
  const more =
    outcomes.length > shown.length ? [voice('terminal.gauge.more', { n: outcomes.length - shown.length })] : [];
  const digest = listDigest(list).slice(0, 32).match(/.{4}/g)!.join(' ');
  return `${[...lines, ...more].join('\n')}\n${voice('terminal.gauge.list', { digest })}\n`;
}

/** What on the list hangs on uncertain assumptions of the case that it is from. */
export function hangingScreen(hanging: readonly Hanging[], terminal: Terminal): string {
  const speak = speaking(voiceOf(terminal));
  return hangingSayings(hanging)
    .map(said => `${paragraph(speak(said), terminal.columns)}\n`)
    .join('');
}

/** All that a party reads before it says yes. */
export function consentScreen(
  proposal: Proposal,
  name: Uint8Array,
  answers: readonly (readonly number[])[] | undefined,
  terminal: Terminal,
): string {
  const terms = termsOf(proposal);
  const { columns } = terminal;
  const voice = voiceOf(terminal);
  const items = consentLines(terms, speaking(voice)).map(line => paragraph(line, columns, '- '));
  return [
    warning(terminal),
    listScreen(terms, terminal),
    ...items,
    ...(answers ? ownLines(terms, answers, voice).map(line => paragraph(line, columns, '- ')) : []),
    `\n${voice('terminal.gauge.name', { digest: fingerprint(name) })}`,
    paragraph(voice('terminal.gauge.compare'), columns),
    '',
  ].join('\n');
}

function ownLines(terms: GaugeTerms, answers: readonly (readonly number[])[], voice: Voice): string[] {
  const warned = extremeLine({ say: 'terminal.gauge.yourSide' }, answers, speaking(voice));
  return [
    ownLine(terms, answers, speaking(voice)),
    ...(warned ? [voice('terminal.gauge.warning', { said: warned })] : []),
  ];
}

/** The end, in one line and the warning. */
export function finishScreen(terms: GaugeTerms, finish: Finish, terminal: Terminal): string {
  const line = finishLine(terms, finish, voiceOf(terminal));
  return `${paragraph(line, terminal.columns)}\n${warning(terminal)}`;
}

export function finishLine(terms: GaugeTerms, finish: Finish, voice: Voice): string {
  if (finish.kind === 'ended') return learntLine(terms, finish.ending, speaking(voice));
  if (finish.kind === 'interrupted') return voice('terminal.gauge.left');
  if (finish.kind === 'declined') return voice('terminal.gauge.declined', { party: finish.by });
  return voice('terminal.gauge.silent', { from: finish.from, n: finish.from.length });
}

export interface GaugeReport {
  readonly warning: string;
  readonly learnt: string;
  readonly ending?: Ending;
  readonly messages?: number;
  readonly bytes?: number;
}

/** `voice` is one for programs. */
export function report(terms: GaugeTerms, finish: Finish, voice: Voice, transcript?: Transcript): GaugeReport {
  return {
    warning: unreviewed(speaking(voice)),
    learnt: finishLine(terms, finish, voice),
    ...(finish.kind === 'ended' && { ending: finish.ending }),
    ...(transcript && {
      messages: transcript.messages.length,
      bytes: transcript.messages.reduce((sum, { length }) => sum + length, 0),
    }),
  };
}
