import type { Missing } from '../../../desk/bargain-view.ts';
import { theCase } from '../../state/session.ts';
import { listed, t } from '../../words/words.ts';

/** What is not known of the parties' points, party by party. */
export function MissingList({ missing }: { readonly missing: readonly Missing[] }) {
  return (
    <ul>
      {missing.map(({ party, gaps }) => (
        <li key={party}>
          <bdi>{theCase.value?.parties.find(each => each.id === party)?.name ?? party}</bdi>:{' '}
          {listed(gaps.map(gapInWords))}
        </li>
      ))}
    </ul>
  );
}

function gapInWords(gap: Missing['gaps'][number]): string {
  if (gap.kind === 'reservation') return t('missing.reservation');
  const issue = theCase.value?.agenda?.issues.find(({ id }) => id === gap.issue)?.name ?? gap.issue;
  return gap.kind === 'weight' ? t('missing.weight', { issue }) : t('missing.points', { issue, value: gap.value });
}
