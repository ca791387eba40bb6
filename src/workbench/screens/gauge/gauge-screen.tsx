import { useEffect } from 'preact/hooks';
import { consentSayings, hangingSayings } from '../../../desk/talk/consent.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { session } from '../../state/session.ts';
import { sayingInWords, t } from '../../words/words.ts';
import { GaugeResult } from './gauge-result.tsx';
import { underWay } from './kept-practice.ts';
import { PartyPane } from './party-pane.tsx';
import { beginAnew, practice, takeUpPractice } from './practice.ts';
import { listFingerprint, Terms } from './terms.tsx';

/** Practice of the blind gauge: two panes, one for each party. */
export function GaugeScreen() {
  const theCase = session.value?.document.case;
  const now = practice.value;
  useEffect(() => void takeUpPractice(), [session.value?.id]);
  if (!theCase) return null;
  return (
    <>
      <div class="screen-head" data-kept={underWay.value === 0 ? '' : undefined}>
        <h1>{t('gauge.heading')}</h1>
        {now && (
          <button type="button" onClick={() => void beginAnew()}>
            {t('gauge.anew')}
          </button>
        )}
      </div>
      <p class="warning unreviewed">
        <strong>{t('gauge.unreviewed')}</strong>
      </p>
      <p class="hint">{t('gauge.hint')}</p>
      <p class="hint">{t('gauge.practice')}</p>
      {!now && <Terms theCase={theCase} />}
      {now && (
        <>
          <section class="part" aria-labelledby="gauge-consent">
            <h2 id="gauge-consent" tabIndex={-1}>
              {t('gauge.consent')}
            </h2>
            <p>{t('gauge.fixed', { n: now.terms.list.outcomes.length, digest: listFingerprint(now.terms.list) })}</p>
            {hangingSayings(now.terms.hanging ?? []).map(said => (
              <p key={JSON.stringify(said)}>{sayingInWords(said)}</p>
            ))}
            <ul>
              {consentSayings({ ...now.terms, ...now.terms.rules })
                .map(sayingInWords)
                .map(line => (
                  <li key={line}>{line}</li>
                ))}
            </ul>
          </section>
          {now.brokenOff && (
            <p class="warning" role="status">
              {t(`gauge.brokenOff.${now.brokenOff}`)}
            </p>
          )}
          <div class="panes">
            <PartyPane now={now} index={0} theCase={theCase} />
            <PartyPane now={now} index={1} theCase={theCase} />
          </div>
          {now.complaint && (
            <section class="part" role="alert">
              <p>{t('gauge.failed')}</p>
              <Complaints complaints={[now.complaint]} />
            </section>
          )}
          <GaugeResult now={now} />
        </>
      )}
    </>
  );
}
