/** What is not known of the parties' points, in words of the chosen language. */

import { gapsSaid, openSaid } from '../../brief/gaps.ts';
import type { Gap } from '../../case/agenda/package.ts';
import type { CaseAnswers } from '../../desk/gauge/list.ts';
import { theCase } from '../state/session.ts';
import { sayingInWords, valueInWords } from '../words/words.ts';

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

/** Why the case leaves a party's answers open. */
export function openInWords(found: Pick<CaseAnswers, 'gaps' | 'assumptions'>): string {
  return valueInWords(openSaid(found, theCase.value?.agenda?.issues ?? []));
}

function gapsInWords(gaps: readonly Gap[]): string {
  return sayingInWords(gapsSaid(gaps, theCase.value?.agenda?.issues ?? []));
}
