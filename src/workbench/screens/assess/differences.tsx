import type { Range } from '../../../case/model.ts';
import type { Assessment, DifferenceGroup, Named, Survivor } from '../../../desk/assessment-view.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { formatShares, listed, t } from '../../words/words.ts';
import { nameOf } from './matrix.tsx';
import { pointsOf } from './points.ts';
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
          <ul>
            {survives.map(each => (
              <li key={each.finding + each.verdict}>{survivorInWords(each, assessment)}</li>
            ))}
          </ul>
        </>
      )}
      <Unsupported unsupported={assessment.unsupported} />
    </section>
  );
}

function Group({ group, assessment }: { readonly group: DifferenceGroup; readonly assessment: Assessment }) {
  const { axis, variant, readings, changes, openings, notCompared } = group;
  const every = readings.length === assessment.readings.length;
  return (
    <details class="difference" open={changes.length > 0 && readings.some(({ id }) => id === 'as-is')}>
      <summary>
        <strong>{t(`differences.${axis}`, { name: variant.name })}</strong>
        {assessment.readings.length > 1 && (
          <span class="muted">
            {' · '}
            {every ? t('differences.everyReading') : t('differences.inReadings', { names: named(readings) })}
          </span>
        )}
        {changes.length === 0 && notCompared.length === 0 && <span class="muted"> · {t('differences.same')}</span>}
        {notCompared.length > 0 && (
          <span class="muted"> · {t('differences.notCompared', { places: named(notCompared) })}</span>
        )}
      </summary>
      <ul>
        {changes.map(({ finding, direction, places }) => (
          <li key={finding + direction}>
            {t(`differences.${direction}`, { finding: t(`finding.${finding}`) })}{' '}
            {places.map(({ other, from, to, difference }, index) => (
              <span key={other.id} class="place">
                <bdi>{nameOf(other)}</bdi> <Change from={from} to={to} />
                {direction === 'part' && (
                  <span class="figures">
                    {' ('}
                    {t('differences.points', { from: pointsOf(difference[0]), to: pointsOf(difference[1]) })})
                  </span>
                )}
                {index < places.length - 1 && '; '}
              </span>
            ))}
          </li>
        ))}
        {openings.map(({ places, hinges }) => (
          <li key={places.map(({ id }) => id).join()}>
            {t('differences.opens', { places: named(places) })}{' '}
            {hinges.length === 0 ? (
              t('differences.noHinge')
            ) : (
              <>
                {t('differences.hinges')}{' '}
                <span class="chips">
                  {hinges.map(({ key }) => (
                    <EvidenceChip key={key} id={key} />
                  ))}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** `92% → 20%`, in the direction of the language. */
function Change({ from, to }: { readonly from: Range; readonly to: Range }) {
  return (
    <span class="figures">{t('differences.change', { from: formatShares(...from), to: formatShares(...to) })}</span>
  );
}

function survivorInWords({ finding, verdict, places }: Survivor, { futures }: Assessment): string {
  const where = places.map(place =>
    place.futures.length === futures.length
      ? t('survives.everyFuture', { framework: nameOf(place.framework) })
      : t('survives.inFutures', { framework: nameOf(place.framework), futures: named(place.futures) }),
  );
  return t('survives.verdict', {
    finding: t(`finding.${finding}`),
    verdict: t(`verdict.${verdict}`),
    where: where.join('; '),
  });
}

function named(list: readonly Named[]): string {
  return listed(list.map(nameOf));
}
