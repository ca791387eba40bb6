/** What the gauge says before the start and after the end; in English the sentences of `src/desk/gauge-words.ts`. */
import { t } from '../../words/words.ts';
import type { GaugeEnding, GaugeTermsOfPractice } from './practice.ts';

type Terms = Pick<GaugeTermsOfPractice, 'list' | 'parties' | 'rules'>;

const quoted = (levels: readonly string[]) => levels.map(level => t('consent.quoted', { level }));

/** What a party reads before it answers. The same words for both. */
export function consentInWords({ list: { outcomes, levels }, parties, rules }: Terms): string[] {
  const several = levels.length > 1;
  const { minimum } = rules;
  return [
    t('consent.question', { n: outcomes.length, parties }),
    several ? t('consent.levels', { levels: quoted(levels) }) : t('consent.one', { level: levels[0]! }),
    t(several ? 'consent.yesLevels' : 'consent.yes'),
    t('consent.yesTells'),
    t('consent.no'),
    minimum === 0
      ? t('consent.noMinimum')
      : several
        ? t('consent.minimumLevels', { n: minimum, level: levels[0]! })
        : t('consent.minimum', { n: minimum }),
    t(rules.mayAskWhich ? 'consent.which' : 'consent.notWhich'),
    t('consent.budget', { round: 1, budget: 1 }),
    t('consent.last'),
    t('consent.unprotected'),
  ];
}

/** A line for the party alone, from its own answers. */
export function ownInWords({ list }: Terms, answers: readonly (readonly number[])[]): string {
  const counts = answers.map((row, level) =>
    t('consent.ownCount', { n: row.reduce((sum, bit) => sum + bit, 0), level: list.levels[level]! }),
  );
  return t('consent.own', { all: list.outcomes.length, counts });
}

/** What came out, in one line. */
export function learntInWords({ list: { outcomes, levels }, parties }: Terms, ending: GaugeEnding): string {
  if (ending.kind === 'aborted') {
    const { culprit, check, message } = ending;
    const party = culprit === undefined ? undefined : parties[culprit];
    if (party === undefined) return t('learnt.failed', { message, check });
    return check.startsWith('left: ') ? t('learnt.left', { party }) : t('learnt.broke', { party, message, check });
  }
  const counts = { n: outcomes.length, parties: parties.length };
  if (!ending.deal) {
    return levels.length > 1 ? t('learnt.noneLevels', { ...counts, level: levels.at(-1)! }) : t('learnt.none', counts);
  }
  const before = levels.slice(0, ending.level);
  const at =
    levels.length === 1
      ? ''
      : before.length === 0
        ? t('learnt.at', { level: levels[ending.level]! })
        : t('learnt.atNone', { level: levels[ending.level]!, before: quoted(before) });
  if (ending.which !== undefined) {
    return t('learnt.which', { ...counts, number: ending.which + 1, at, outcome: outcomes[ending.which]! });
  }
  const declined = ending.declined?.map(party => parties[party]!);
  const asked = declined ? t('learnt.declined', { parties: declined }) : t('learnt.notAsked');
  return `${t('learnt.some', { ...counts, at })} ${asked}`;
}
