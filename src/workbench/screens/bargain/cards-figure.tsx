import { type PackageCard, packageCardsScene } from '../../../chart/package-cards.ts';
import type { BargainView, Package, SolutionName } from '../../../desk/bargain/bargain-view.ts';
import { comparedPackage } from '../../../desk/bargain/compared.ts';
import { rounded, utilitiesOf, worthOf } from '../../../desk/bargain/view-packages.ts';
import { Figure } from '../../parts/figure.tsx';
import { seriesOfParties } from '../../parts/party-mark.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { theCase } from '../../state/session.ts';
import { language, t } from '../../words/words.ts';
import { FrontSources } from './front-notes.tsx';

interface CardsProps {
  readonly view: BargainView;
  readonly table: Package;
  readonly compared: string;
}

/** The package on the table beside the one it is compared with: issue by issue, what each party gets of what it has at stake. */
export function CardsFigure({ view, table, compared }: CardsProps) {
  const [box, width] = useWidth<HTMLDivElement>(240, 1000);
  const { parties, issues } = view;
  const other = comparedPackage(view, compared);
  const cards = [
    { title: t('table.onTable'), chosen: table },
    { title: nameOf(view, other.key), chosen: other.chosen },
  ];
  const series = seriesOfParties(theCase.value?.parties ?? []);
  const scene = packageCardsScene(
    parties.map(({ id, name }) => ({ name, series: series.get(id) ?? 0 })),
    cards.map(({ title, chosen }) => cardOf(view, title, chosen)),
    {
      title: t('cards.title'),
      description: cards
        .map(({ title, chosen }) =>
          t('cards.worth', {
            title,
            worth: worthOf(view, { chosen, utilities: utilitiesOf(view, chosen) }, language.value),
          }),
        )
        .join(' '),
      unknown: t('share.unknown'),
    },
    width >= 500 ? 2 : 1,
  );
  const gain = (party: number, issue: number) => {
    const points = parties[party]!.points[issue]!;
    return rounded(points[table[issue]!]! - points[other.chosen[issue]!]!);
  };
  return (
    <div ref={box}>
      <Figure
        title={t('cards.title')}
        name="packages"
        scene={scene}
        table={{
          head: [
            t('table.issue'),
            ...cards.map(({ title }) => title),
            ...parties.map(({ name }) => t('cards.points', { party: name })),
            ...parties.map(({ name }) => t('cards.gain', { party: name })),
          ],
          rows: issues.map(({ name, values }, issue) => [
            name,
            ...cards.map(({ chosen }) => values[chosen[issue]!]!),
            ...parties.map(({ points }) => rounded(points[issue]![table[issue]!]!)),
            ...parties.map((_, party) => gain(party, issue)),
          ]),
        }}
        sources={<FrontSources view={view} />}
        how={<p>{t('cards.how')}</p>}
      />
    </div>
  );
}

function cardOf({ parties, issues, ...view }: BargainView, title: string, chosen: Package): PackageCard {
  const worth = utilitiesOf({ parties, issues, ...view }, chosen);
  return {
    title,
    issues: issues.map(({ name, values }, issue) => ({
      name,
      value: values[chosen[issue]!]!,
      got: parties.map(({ points }) => {
        const stakes = points[issue]!;
        const [least, most] = [Math.min(...stakes), Math.max(...stakes)];
        return most === least ? undefined : (stakes[chosen[issue]!]! - least) / (most - least);
      }),
    })),
    totals: worth.map(each => t('cards.total', { n: each, points: { points: each } })),
  };
}

function nameOf({ parties }: BargainView, key: string): string {
  const party = parties.find(({ id }) => key === `ideal ${id}`);
  return party ? t('table.ideal', { party: party.name }) : t(`solution.${key as SolutionName}`);
}
