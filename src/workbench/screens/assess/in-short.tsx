import { agreement, inShort, zoneSentences } from '../../../brief/assessment/in-short.ts';
import { takenFalseSentences } from '../../../brief/assessment/report.ts';
import type { Assessment } from '../../../desk/assess/assessment-view.ts';
import { Said, SaidList } from '../../parts/report-blocks.tsx';
import { t } from '../../words/words.ts';

/** The answer before the matrix, both tails in one sentence. */
export function InShort({ assessment }: { readonly assessment: Assessment }) {
  const taken = takenFalseSentences(assessment);
  const agreed = [...zoneSentences(assessment), ...agreement(assessment)];
  return (
    <section class="part" aria-labelledby="in-short">
      <h2 id="in-short">{t('short.heading')}</h2>
      <SaidList lines={inShort(assessment)} />
      {taken.length > 0 && (
        <p>
          <Said line={taken} />
        </p>
      )}
      {agreed.length > 0 && (
        <p class="muted">
          <Said line={agreed} />
        </p>
      )}
    </section>
  );
}
