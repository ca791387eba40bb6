import { learntSayings } from '../../../desk/talk/consent.ts';
import { download } from '../../state/files.ts';
import { sayingInWords, t } from '../../words/words.ts';
import type { Practice } from './practice-state.ts';

/** What was learnt, in one line; what an onlooker found; the transcript to save. */
export function GaugeResult({ now: { terms, seats, messages, checked } }: { readonly now: Practice }) {
  const ending = seats.find(({ moved }) => moved?.ending)?.moved?.ending;
  if (!ending) return null;
  const kilobytes = messages.reduce((sum, bytes) => sum + bytes.length, 0) / 1000;
  const name = seats[0].moved?.name.slice(0, 32).match(/.{4}/g)?.join(' ') ?? '';
  return (
    <section class="part" aria-labelledby="gauge-result" data-result={ending.kind}>
      <h2 id="gauge-result">{t('gauge.result')}</h2>
      <div role="status">
        <p class="verdict-line">
          <strong>{learntSayings(terms, ending).map(sayingInWords).join(' ')}</strong>
        </p>
        <p>
          {t('gauge.traffic', { n: messages.length, kilobytes: Math.round(kilobytes * 10) / 10 })}{' '}
          {checked === undefined ? t('gauge.checking') : t(checked.sound ? 'gauge.checked' : 'gauge.unsound')}
        </p>
      </div>
      {checked && (
        <>
          <button type="button" onClick={() => download('gauge.pgt', checked.transcript, 'application/octet-stream')}>
            {t('gauge.transcript')}
          </button>
          <p class="hint">{t('gauge.transcriptHint', { name })}</p>
        </>
      )}
      <p class="hint">{t('gauge.unreviewed')}</p>
    </section>
  );
}
