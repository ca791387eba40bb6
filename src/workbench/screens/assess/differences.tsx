import {
  differenceHead,
  differenceSentences,
  differenceTables,
  survivorSentence,
} from '../../../brief/assessment/differences.ts';
import type { Assessment, DifferenceGroup } from '../../../desk/assess/assessment-view.ts';
import { Said, SaidList, SaidTable } from '../../parts/report-blocks.tsx';
import { t } from '../../words/words.ts';
import { Unsupported } from './unsupported.tsx';

/** What each framework and each future changes against the plain case, what no reading changes, what rests on nothing. */
export function Differences({ assessment }: { readonly assessment: Assessment }) {
  const { differences, survives } = assessment;
  return (
    <section class="part" aria-labelledby="differences">
      <h2 id="differences">{t('assess.differences')}</h2>
      {differences.length === 0 && <p class="muted">{t('differences.nothing')}</p>}
      {differences.map(group => (
        <Group
          key={`${group.axis} ${group.variant.id} ${group.readings.map(({ id }) => id)}`}
          {...{ group, assessment }}
        />
      ))}
      {survives.length > 0 && (
        <>
          <h3>{t('assess.survives')}</h3>
          <SaidList lines={survives.map(each => [survivorSentence(each, assessment)])} />
        </>
      )}
      <Unsupported unsupported={assessment.unsupported} />
    </section>
  );
}

function Group({ group, assessment }: { readonly group: DifferenceGroup; readonly assessment: Assessment }) {
  const { readings, changes } = group;
  return (
    <details class="difference" open={changes.length > 0 && readings.some(({ id }) => id === 'as-is')}>
      <summary>
        <Said line={[differenceHead(group, assessment)]} />
      </summary>
      <SaidList lines={differenceSentences(group, assessment).map(each => [each])} />
      {differenceTables(group, assessment).map((table, at) => (
        <SaidTable key={at} name={[differenceHead(group, assessment)]} table={table} />
      ))}
    </details>
  );
}
