/** What is not known of the parties' points, in words of the chosen language. */
import type { Gap } from '../../case/agenda/package.ts';
import { theCase } from '../state/session.ts';
import { listed, t } from '../words/words.ts';

interface Missing {
  readonly party: string;
  readonly gaps: readonly Gap[];
}

/** Party by party. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  return (
    <ul>
      {missing.map(({ party, gaps }) => (
        <li key={party}>
          <bdi>{theCase.value?.parties.find(each => each.id === party)?.name ?? party}</bdi>: {gapsInWords(gaps)}
        </li>
      ))}
    </ul>
  );
}

const mostNamed = 6;

export function gapsInWords(gaps: readonly Gap[]): string {
  const more = gaps.length - mostNamed;
  return listed([...gaps.slice(0, mostNamed).map(gapInWords), ...(more > 0 ? [t('missing.more', { n: more })] : [])]);
}

function gapInWords(gap: Gap): string {
  if (gap.kind === 'all-points') return t('missing.allPoints');
  const what = placeInWords(gap);
  return gap.range ? t('missing.range', { what, low: gap.range[0], high: gap.range[1] }) : what;
}

function placeInWords(gap: Exclude<Gap, { kind: 'all-points' }>): string {
  if (gap.kind === 'reservation') return t('missing.reservation');
  const issue = theCase.value?.agenda?.issues.find(({ id }) => id === gap.issue)?.name ?? gap.issue;
  return gap.kind === 'weight' ? t('missing.weight', { issue }) : t('missing.points', { issue, value: gap.value });
}
