/** What each screen of a gauge says: before the start what each result would tell whom, afterwards what was learnt. */
import type { Ending, PublicState } from '../secure/gauge/state.ts';
import { extremeOf } from './gauge-answers.ts';
import type { GaugeList } from './gauge-list.ts';

export const unreviewed =
  'Unreviewed cryptography: no outside cryptographer has examined this protocol yet. Do not rest a life on it.';

export interface GaugeTerms {
  readonly list: GaugeList;
  /** In the order of their turns. */
  readonly parties: readonly string[];
  readonly convener?: string | undefined;
  readonly minimum: number;
  readonly budget: number;
  readonly round: number;
  readonly mayAskWhich: boolean;
  readonly standing: boolean;
}

const quoted = (level: string | undefined) => `"${level}"`;
const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a party reads before it answers. The same words for every party. */
export function consentLines(terms: GaugeTerms): string[] {
  const { list, parties, convener, minimum, budget, round } = terms;
  const { outcomes, levels } = list;
  const two = parties.length === 2;
  const several = levels.length > 1;
  const left = budget - round;
  return [
    `The question: is there, among ${counted(outcomes.length, 'outcome')}, one that all of ${parties.join(', ')} accept?`,
    several
      ? `It is asked level by level (${levels.map(quoted).join(', ')}), and stops at the first yes.`
      : `One answer comes out: yes or no, at the level ${quoted(levels[0])}.`,
    `A yes tells everyone that at least one outcome is accepted by all${several ? ', the level, and that the levels before had none' : ''}; not which, and not how many.`,
    `A yes tells each party that at least one of the outcomes that it accepts is accepted by ${two ? 'the other' : 'all others'}. A party that accepts a single outcome learns that it is this one.`,
    `A no tells each party that everything it accepts is refused by ${two ? 'the other' : 'at least one other'}.`,
    minimum > 0
      ? `Each party proves that it accepts at least ${counted(minimum, 'outcome')}${several ? ` at ${quoted(levels[0])}` : ''}, without showing which.`
      : 'No minimum of accepted outcomes is asked: a party may ask about a single one.',
    terms.mayAskWhich
      ? 'After a yes, and only if every party then consents (who does not is seen), one acceptable outcome is found by a tossed order; its place in that order hints at how many are acceptable.'
      : 'Which outcome it is will not be asked.',
    `This is gauge ${round} of ${budget} agreed for this list; ${left === 0 ? 'none is' : `${left} ${left === 1 ? 'is' : 'are'}`} left after it. A gauge that breaks off counts.`,
    ...(terms.standing
      ? ['Answers stand: each party proves that its answers are the same in every gauge on this list.']
      : budget > 1
        ? ['Answers may differ from one gauge on this list to the next; several answers together tell more than one.']
        : []),
    convener === undefined
      ? 'Who sends its share of the key last sees the answer first; it may then stop, and is named.'
      : `${convener} holds one more share of the key, releases it last and to all at once, and learns the answer too.`,
    'Not protected: a device that others control, untrue wishes, coercion, and that the parties talk at all. The forwarder sees who sends when, and how much.',
  ];
}

/** A warning where a party accepts none or all of the outcomes; undefined otherwise. */
export function extremeLine(party: string, answers: readonly (readonly number[])[]): string | undefined {
  const extreme = extremeOf(answers);
  if (extreme === 'none') return `${party} accepts none of the outcomes: the answer can only be no.`;
  return extreme === 'all' ? `${party} accepts all outcomes: the answer turns on the others alone.` : undefined;
}

/** A line for the party alone, from its own answers. */
export function ownLine({ list }: GaugeTerms, answers: readonly (readonly number[])[]): string {
  const counts = answers.map(
    (row, level) => `${row.reduce((sum, bit) => sum + bit, 0)} at ${quoted(list.levels[level])}`,
  );
  return `You accept, of ${list.outcomes.length}: ${counts.join(', ')}. Nobody else learns these numbers.`;
}

/** What came out, in one line. */
export function learntLine({ list, parties }: GaugeTerms, ending: Ending): string {
  if (ending.kind === 'aborted') return `No answer: ${abortedWords(ending, parties)}`;
  const all = `all ${parties.length} parties`;
  const { outcomes, levels } = list;
  if (!ending.deal) {
    const level = levels.length > 1 ? `, not even at ${quoted(levels.at(-1))}` : '';
    return `Learnt: none of the ${counted(outcomes.length, 'outcome')} is accepted by ${all}${level}. Each knows now that everything it accepts is refused by another.`;
  }
  const at = levels.length > 1 ? ` at ${quoted(levels[ending.level])}` : '';
  const before = levels.slice(0, ending.level).map(quoted).join(', ');
  const none = before === '' ? '' : `, and none at ${before}`;
  if (ending.which !== undefined) {
    return `Learnt: outcome ${ending.which + 1} is accepted by ${all}${at}${none}: ${outcomes[ending.which]}`;
  }
  const declined = ending.declined?.map(party => parties[party]).join(', ');
  const asked = declined
    ? ` Which one was not asked: ${declined} did not consent.`
    : ' Nobody learnt which, or how many.';
  return `Learnt: at least one of the ${counted(outcomes.length, 'outcome')} is accepted by ${all}${at}${none}.${asked}`;
}

function abortedWords(ending: Extract<Ending, { kind: 'aborted' }>, parties: readonly string[]): string {
  const { culprit, check, message } = ending;
  const who = culprit === undefined ? undefined : (parties[culprit] ?? 'the convener');
  if (check.startsWith('left: ')) return `${who} left (${check.slice(6)}). The gauge counts against the budget.`;
  if (who !== undefined)
    return `${who} did not follow the protocol (message "${message}", check "${check}"). Its signed message is the evidence.`;
  if (check === 'history') {
    return 'the participants were shown different messages. "parley gauge verify" with two transcripts tells by whom.';
  }
  return `the message "${message}" failed the check "${check}".`;
}

const doing: Readonly<Record<PublicState['phase'], string>> = {
  key: 'making the joint key',
  ballot: 'committing to answers',
  rows: 'adding answers, one party after the other',
  proof: 'proving and checking',
  opening: 'masking the count',
  share: 'decrypting the one bit',
  release: 'waiting for the convener to release its share',
  consent: 'asking whether all want to learn which outcome',
  toss: 'tossing the order',
  blind: 'finding which outcome',
  leave: 'leaving',
};

/** One line of progress. */
export const doingWords = ({ phase, step }: Pick<PublicState, 'phase' | 'step'>): string =>
  `step ${step + 1}: ${doing[phase]}`;
