import { intervalBar } from '../../../chart/interval-bar.ts';
import type { BargainView, SampledZone } from '../../../desk/bargain-view.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { SceneView } from '../../parts/scene-view.tsx';
import { supportedValues } from '../../state/because.ts';
import { theCase } from '../../state/session.ts';
import { formatDigits, formatShare, t } from '../../words/words.ts';
import { demandInWords, rangeInWords } from './demand-words.ts';
import { MissingList } from './missing.tsx';
import { sampling } from './run.ts';

/** The zone of agreement in words: whether there is one, what empties it, and how sure that is. */
export function Zone({ view, shares }: { readonly view: BargainView; readonly shares: SampledZone | undefined }) {
  const { zone, outcomes, parties, missing } = view;
  return (
    <section class="part zone" aria-labelledby="zone">
      <h2 id="zone">{t('zone.heading')}</h2>
      <p class="verdict-line">
        <strong>{t(zone.empty ? 'zone.no' : 'zone.yes')}</strong>{' '}
        {zone.empty
          ? t('zone.none', { all: formatDigits(outcomes) })
          : zone.count === null
            ? t('zone.uncounted', { all: formatDigits(outcomes) })
            : t('zone.count', { n: Number(zone.count), count: formatDigits(zone.count), all: formatDigits(outcomes) })}
      </p>
      {zone.conflict.length > 0 && (
        <>
          <p>{t('zone.conflict')}</p>
          <ul>
            {zone.conflict.map(demand => (
              <li key={JSON.stringify(demand)}>{demandInWords(demand)}</li>
            ))}
          </ul>
        </>
      )}
      {zone.concessions.length > 0 && (
        <ul>
          {zone.concessions.map((each, party) => (
            <li key={parties[party]!.id}>
              {each === null
                ? t('zone.notAlone', { party: parties[party]!.name })
                : t('zone.alone', { party: parties[party]!.name, n: each })}
            </li>
          ))}
        </ul>
      )}
      {view.hasRanges && <p class="hint">{t('zone.middle')}</p>}
      {shares && <Shares shares={shares} />}
      {missing.length > 0 && (
        <>
          <p>{t('zone.missing')}</p>
          <MissingList missing={missing} />
        </>
      )}
    </section>
  );
}

function Shares({ shares: { share, deciding } }: { readonly shares: SampledZone }) {
  const evidence = deciding && supportedValues(theCase.value!).find(({ at }) => at.join('.') === deciding.at)?.because;
  return (
    <div class="shares">
      <p>
        <SceneView scene={intervalBar({ certain: share, possible: share }, '')} decorative />{' '}
        {t('zone.share', {
          share: formatShare(share.share),
          low: formatShare(share.low),
          high: formatShare(share.high),
          n: share.of,
          seed: sampling.seed,
        })}
      </p>
      {deciding && (
        <p>
          {t('zone.deciding', {
            what: rangeInWords(deciding.at),
            lower: formatShare(deciding.inLowerHalf.share),
            upper: formatShare(deciding.inUpperHalf.share),
          })}{' '}
          <span class="chips">
            {evidence?.map(id => (
              <EvidenceChip key={id} id={id} />
            ))}
          </span>
        </p>
      )}
    </div>
  );
}
