/**
 * What each screen of a gauge says, by keys of `src/words`: before the start what each result would tell whom, afterwards what
 * was learnt. The one source for the terminal and the page.
 */
import type { Saying, Value } from '../../core/values.ts';
import type { Ending, PublicState } from '../../secure/gauge/state.ts';
import type { MessageKey } from '../../words/catalogues/areas.ts';
import type { GaugeList } from '../gauge/list.ts';
import type { Hanging } from '../gauge/listed.ts';

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

/** So many numbers of a list are named; of more it is said how many. */
const mostNamed = 12;

const said = (key: MessageKey, values?: Saying['values']): Saying => ({ say: key, ...(values && { values }) });

/** The level that a gauge has where nobody names others: a word of ours, said in the language of whoever reads it. */
export const plainLevel = 'yes';

/** A level as people read it. Its name in the list, which all parties compare, is the same in every language. */
export const levelSaid = (level: string): Value => (level === plainLevel ? said('gauge.level.yes') : level);

const quoted = (levels: readonly string[]): Value =>
  levels.map(level => said('consent.quoted', { level: levelSaid(level) }));

export const unreviewedSaying = said('gauge.unreviewed');

/** What a party reads before it answers. The same words for every party. */
export function consentSayings(terms: GaugeTerms): Saying[] {
  const { list, parties, convener, minimum, budget, round, standing } = terms;
  const { outcomes, levels } = list;
  const isTwo = parties.length === 2;
  const isSeveral = levels.length > 1;
  return [
    said('consent.question', { n: outcomes.length, parties }),
    isSeveral
      ? said('consent.levels', { levels: quoted(levels) })
      : said('consent.one', { level: levelSaid(levels[0]!) }),
    said(isSeveral ? 'consent.yesLevels' : 'consent.yes'),
    said(isTwo ? 'consent.yesTells' : 'consent.yesTellsMany'),
    said(isTwo ? 'consent.no' : 'consent.noMany'),
    minimum === 0
      ? said('consent.noMinimum')
      : isSeveral
        ? said('consent.minimumLevels', { n: minimum, level: levelSaid(levels[0]!) })
        : said('consent.minimum', { n: minimum }),
    said(terms.mayAskWhich ? 'consent.which' : 'consent.notWhich'),
    said('consent.budget', { round, budget, n: budget - round }),
    ...(standing ? [said('consent.standing')] : budget > 1 ? [said('consent.mayDiffer')] : []),
    convener === undefined ? said('consent.last') : said('consent.convener', { convener }),
    said('consent.unprotected'),
  ];
}

/** What on the list of a case hangs on uncertain assumptions: a sentence for each set of them. */
export function hangingSayings(hanging: readonly Hanging[]): Saying[] {
  return hanging.map(({ assumptions, numbers }) => {
    const more = numbers.length - mostNamed;
    const named = numbers.slice(0, mostNamed).map(String);
    const told: Value = { and: more > 0 ? [...named, said('missing.more', { n: more })] : named };
    return said('gauge.hanging', { n: numbers.length, assumptions: { and: assumptions }, numbers: told });
  });
}

/** A line for the party alone, from its own answers. */
export function ownSaying({ list }: Pick<GaugeTerms, 'list'>, answers: readonly (readonly number[])[]): Saying {
  const counts = answers.map((row, level) =>
    said('consent.ownCount', { n: row.reduce((sum, bit) => sum + bit, 0), level: levelSaid(list.levels[level]!) }),
  );
  return said('consent.own', { all: list.outcomes.length, counts });
}

/** What came out: sentences of one line. */
export function learntSayings({ list, parties }: Pick<GaugeTerms, 'list' | 'parties'>, ending: Ending): Saying[] {
  if (ending.kind === 'aborted') return [abortedSaying(ending, parties)];
  const { outcomes, levels } = list;
  const counts = { n: outcomes.length, parties: parties.length };
  if (!ending.deal) {
    return [
      levels.length > 1
        ? said('learnt.noneLevels', { ...counts, level: levelSaid(levels.at(-1)!) })
        : said('learnt.none', counts),
    ];
  }
  const level = levelSaid(levels[ending.level]!);
  const before = levels.slice(0, ending.level);
  const at =
    levels.length === 1
      ? ''
      : before.length === 0
        ? said('learnt.at', { level })
        : said('learnt.atNone', { level, before: quoted(before) });
  if (ending.which !== undefined) {
    return [said('learnt.which', { ...counts, number: ending.which + 1, at, outcome: outcomes[ending.which]! })];
  }
  const declined = ending.declined?.map(party => parties[party]!);
  return [
    said('learnt.some', { ...counts, at }),
    declined ? said('learnt.declined', { parties: declined }) : said('learnt.notAsked'),
  ];
}

function abortedSaying(ending: Extract<Ending, { kind: 'aborted' }>, parties: readonly string[]): Saying {
  const { culprit, check, message } = ending;
  if (culprit === undefined) {
    return check === 'history' ? said('learnt.history') : said('learnt.failed', { message, check });
  }
  const party = parties[culprit] ?? said('consent.theConvener');
  if (check === 'left: it waited too long') return said('learnt.leftWaiting', { party });
  return check.startsWith('left: ') ? said('learnt.left', { party }) : said('learnt.broke', { party, message, check });
}

/** What a step is about. */
export const doingSaying = ({ phase }: Pick<PublicState, 'phase'>): Saying => said(`doing.${phase}`);
