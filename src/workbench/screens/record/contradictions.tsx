import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Case } from '../../../case/model.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { say } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { edit, undo } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { makeTwoReadings, noteContradiction } from './edits.ts';
import { markedClaims } from './marks.ts';

/** Contradictions, and the readings made of it. */
export function Contradictions({ theCase }: { readonly theCase: Case }) {
  const id = useId();
  const says = useSignal('');
  const marked = [...markedClaims.value].filter(each => theCase.record.claims.some(claim => claim.id === each));
  const note = (event: Event) => {
    event.preventDefault();
    if (marked.length < 2 || says.value.trim() === '') return say(t('contradictions.needs'));
    if (!noteContradiction(theCase, marked, says.value.trim())) return;
    says.value = '';
    markedClaims.value = new Set();
  };
  return (
    <section class="part" aria-labelledby="contradictions">
      <h2 id="contradictions">{t('contradictions.heading')}</h2>
      <ul class="rows">
        {theCase.record.contradictions.map(each => (
          <li key={each.id} class="row card">
            <div class="row-head">
              {each.between.map(claim => (
                <EvidenceChip key={claim} id={claim} />
              ))}
              <button
                type="button"
                class="quiet small end"
                aria-label={t('remove', { name: each.says })}
                onClick={() => {
                  edit([{ do: 'delete', at: ['record', 'contradictions', each.id] }], 'change.delete');
                  say(t('removed', { name: each.says }), { label: t('undo'), run: undo });
                }}
              >
                ×
              </button>
            </div>
            <TextField
              label={t('contradictions.says')}
              value={each.says}
              multiline
              commit={value =>
                edit(
                  [{ do: 'set', at: ['record', 'contradictions', each.id, 'says'], value }],
                  'change.contradiction',
                  each.id,
                )
              }
            />
            {each.readings.length > 0 ? (
              <p class="muted chips">
                {t('contradictions.readings')}
                {each.readings.map(reading => (
                  <bdi key={reading} class="chip">
                    {theCase.readings.find(variant => variant.id === reading)?.name ?? reading}
                  </bdi>
                ))}
              </p>
            ) : (
              <p>
                <button type="button" onClick={() => makeTwoReadings(theCase, each.id)}>
                  {t('contradictions.make')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={note}>
        <label for={id}>{t('contradictions.new', { n: marked.length })}</label>
        <input id={id} dir="auto" value={says.value} onInput={event => (says.value = event.currentTarget.value)} />
        <button type="submit">{t('contradictions.note')}</button>
      </form>
    </section>
  );
}
