/** The screens of a gauge on the terminal. The warning stands on every one of them. */
import pc from 'picocolors';
import type { Ending, Transcript } from '../../desk/gauge.ts';
import { listDigest } from '../../desk/gauge-list.ts';
import { fingerprint, type Proposal, termsOf } from '../../desk/gauge-lobby.ts';
import { consentLines, extremeLine, type GaugeTerms, learntLine, ownLine, unreviewed } from '../../desk/gauge-words.ts';
import type { Finish } from '../../desk/talk/play.ts';
import { paragraph } from '../terminal/table.ts';
import type { Terminal } from '../terminal/terminal.ts';

export const warning = ({ columns, colours }: Terminal): string =>
  `${pc.createColors(colours).bold(paragraph(unreviewed, columns))}\n`;

const mostShown = 40;

export function listScreen({ list }: Pick<GaugeTerms, 'list'>, { columns }: Terminal, all = false): string {
  const { outcomes } = list;
  const shown = all ? outcomes : outcomes.slice(0, mostShown);
  const width = String(outcomes.length).length;
  const lines = shown.map((text, at) => paragraph(text, columns, `${String(at + 1).padStart(width)}. `));
  const more = outcomes.length > shown.length ? [`... and ${outcomes.length - shown.length} more`] : [];
  return `${[...lines, ...more].join('\n')}\nList fingerprint: ${listDigest(list).slice(0, 32).match(/.{4}/g)?.join(' ')}\n`;
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
  const items = consentLines(terms).map(line => paragraph(line, columns, '- '));
  return [
    warning(terminal),
    listScreen(terms, terminal),
    ...items,
    ...(answers ? ownLines(terms, answers).map(line => paragraph(line, columns, '- ')) : []),
    `\nGauge fingerprint: ${fingerprint(name)}`,
    paragraph(
      'Compare it by voice with every other party: it is the same only if all were shown the same list, keys and rules.',
      columns,
    ),
    '',
  ].join('\n');
}

function ownLines(terms: GaugeTerms, answers: readonly (readonly number[])[]): string[] {
  const warned = extremeLine('Your side', answers);
  return [ownLine(terms, answers), ...(warned ? [`Warning: ${warned}`] : [])];
}

/** The end, in one line and the warning. */
export function finishScreen(terms: GaugeTerms, finish: Finish, terminal: Terminal): string {
  return `${paragraph(finishLine(terms, finish), terminal.columns)}\n${warning(terminal)}`;
}

export function finishLine(terms: GaugeTerms, finish: Finish): string {
  if (finish.kind === 'ended') return learntLine(terms, finish.ending);
  if (finish.kind === 'interrupted') return 'You left. The others are told. The gauge counts against the budget.';
  if (finish.kind === 'declined') return `No answer: ${finish.by} does not take part on these terms.`;
  const from = finish.from.join(', ');
  return `No answer: nothing came from ${from} in time. Either ${finish.from.length > 1 ? 'they' : 'it'} stopped, or the relay held the messages back. The others are told that you no longer wait.`;
}

export interface GaugeReport {
  readonly warning: string;
  readonly learnt: string;
  readonly ending?: Ending;
  readonly messages?: number;
  readonly bytes?: number;
}

export function report(terms: GaugeTerms, finish: Finish, transcript?: Transcript): GaugeReport {
  return {
    warning: unreviewed,
    learnt: finishLine(terms, finish),
    ...(finish.kind === 'ended' && { ending: finish.ending }),
    ...(transcript && {
      messages: transcript.messages.length,
      bytes: transcript.messages.reduce((sum, { length }) => sum + length, 0),
    }),
  };
}
