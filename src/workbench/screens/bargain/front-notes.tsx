import type { BargainView } from '../../../desk/bargain/bargain-view.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { theCase } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { ruleValue } from './demand-words.ts';

/** What the agenda rests on: its evidence, the reservations and the red lines. */
export function FrontSources({ view }: { readonly view: BargainView }) {
  const current = theCase.value;
  if (!current) return null;
  const values = current.supported.filter(({ at }) => at[0] === 'agenda');
  const evidence = [...new Set(values.flatMap(({ because }) => because))];
  const unsupported = values.filter(({ because }) => because.length === 0).length;
  return (
    <>
      <p>{t('bargain.sources', { n: evidence.length })}</p>
      <p class="buttons">
        {evidence.map(id => (
          <EvidenceChip key={id} id={id} />
        ))}
      </p>
      <p>{t('assess.unsupported', { n: unsupported })}</p>
      {view.parties.map(({ id, name, reservation, reservationRange }) => (
        <div key={id}>
          <h3 dir="auto">{name}</h3>
          <ul>
            <li>
              {reservation === undefined
                ? t('front.noReservation', { party: name })
                : t('front.reservation', { party: name, n: reservation })}
              {reservationRange &&
                reservationRange[0] !== reservationRange[1] &&
                ` ${t('front.range', { low: reservationRange[0], high: reservationRange[1] })}`}
            </li>
            {current.agenda?.utilities.get(id)?.redLines.map(({ text, because }) => (
              <li key={text}>
                {t('demand.redLine', { party: name, rule: ruleValue(text) })}{' '}
                <span class="chips">
                  {because.map(each => (
                    <EvidenceChip key={each} id={each} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p class="hint">{t('bargain.sourcesPlain')}</p>
    </>
  );
}

/** The method of the front and the solutions. */
export function FrontHow({ view }: { readonly view: BargainView }) {
  const { front, others } = view;
  return (
    <>
      <p>{t('front.how')}</p>
      <p>{t('front.howSolutions')}</p>
      <p>
        {front.bound === 0
          ? t('front.exact', { n: front.size })
          : t('front.approximate', { n: front.size, bound: { share: front.bound } })}
        {front.points.length < front.size && ` ${t('front.thinned', { n: front.points.length })}`}
        {others === undefined && ` ${t('front.tooMany')}`}
        {view.reading === 'strict' && ` ${t('zone.strict')}`}
        {view.reading === 'generous' && !view.zone.empty && ` ${t('zone.generous')}`}
      </p>
      <p>{t('front.reference')}</p>
      <p class="muted">
        {t('matrix.digest')} <code>{view.inputDigest.slice(0, 16)}</code>
      </p>
    </>
  );
}
