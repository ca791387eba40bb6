import { type Assessment, agreementOfReadings, type SummaryLine, summarise } from '../../../desk/assessment-view.ts';
import { formatShares, t } from '../../words/words.ts';
import { Uncertain } from './uncertain.tsx';

/** The answer before the matrix: each finding over all cells, and what it turns on most often. */
export function InShort({ assessment }: { readonly assessment: Assessment }) {
  const { same, of } = agreementOfReadings(assessment);
  return (
    <section class="part" aria-labelledby="in-short">
      <h2 id="in-short">{t('short.heading')}</h2>
      <div class="scroll">
        <table class="findings">
          <thead>
            <tr>
              <th scope="col">{t('matrix.finding')}</th>
              <th scope="col">{t('short.written')}</th>
              <th scope="col">{t('short.shares')}</th>
              <th scope="col">{t('short.turns')}</th>
            </tr>
          </thead>
          <tbody>
            {summarise(assessment).map(line => (
              <Row key={line.finding} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {assessment.readings.length > 1 && <p class="muted">{t('short.agreement', { same, of })}</p>}
    </section>
  );
}

function Row({ line: { finding, yes, unknown, of, low, high, deciding } }: { readonly line: SummaryLine }) {
  return (
    <tr>
      <th scope="row">{t(`finding.${finding}`)}</th>
      <td data-label={t('short.written')}>
        {t('short.cells', { yes, of })}
        {unknown > 0 && <span class="muted"> · {t('short.unknown', { count: unknown })}</span>}
      </td>
      <td data-label={t('short.shares')} class="figures">
        {formatShares(low, high)}
      </td>
      <td data-label={t('short.turns')}>
        {deciding ? <Uncertain id={deciding.key} says={deciding.says} /> : <span class="muted">{t('cell.none')}</span>}
      </td>
    </tr>
  );
}
