import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Claim, Grade } from '../../../case/model.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { keyOf } from '../../state/keys.ts';
import { session, theCase } from '../../state/session.ts';
import { settings } from '../../state/settings.ts';
import { t } from '../../words/words.ts';
import { ClaimRow } from './claim-row.tsx';
import { Contradictions } from './contradictions.tsx';
import { removeClaim } from './edits.ts';
import { chooseClaim, chosenClaim, grades, speakerName, toggleMark } from './marks.ts';
import { SourceText } from './source-text.tsx';

/** The texts beside their claims, and what does not fit together. */
export function RecordScreen() {
  const current = theCase.value;
  const grade = useSignal<Grade | 'all'>('all');
  const by = useSignal('all');
  const source = useSignal<string | undefined>(undefined);
  if (!current || !session.value) return null;
  const { sources, claims } = current.record;
  const shown = claims.filter(
    claim => (grade.value === 'all' || claim.grade === grade.value) && (by.value === 'all' || claim.by === by.value),
  );
  const focused = shown.find(({ id }) => id === chosenClaim.value);
  const shownSource = sources.find(({ id }) => id === (focused?.source ?? source.value)) ?? sources[0];
  const speakers = [...new Set(claims.flatMap(claim => claim.by ?? []))];
  return (
    <>
      <h1>{t('screen.record')}</h1>
      <p class="hint">{t('record.hint')}</p>
      <div class="record">
        <section class="part" aria-labelledby="texts">
          <h2 id="texts">{t('record.texts')}</h2>
          {sources.length > 1 && (
            <SelectField
              label={t('record.source')}
              value={shownSource?.id ?? ''}
              choices={sources.map(({ id, title }) => [id, title])}
              onChoose={id => {
                chosenClaim.value = undefined;
                source.value = id;
              }}
            />
          )}
          {shownSource ? <SourceText source={shownSource} theCase={current} /> : <p>{t('record.noSource')}</p>}
        </section>
        <section class="part claims" aria-labelledby="claims">
          <h2 id="claims">{t('record.claims', { n: claims.length })}</h2>
          <div class="row wide">
            <SelectField
              label={t('record.grade')}
              value={grade.value}
              choices={[['all', t('record.all')], ...grades.map((each): [Grade, string] => [each, t(`grade.${each}`)])]}
              onChoose={value => (grade.value = value)}
            />
            <SelectField
              label={t('record.by')}
              value={by.value}
              choices={[
                ['all', t('record.all')],
                ...speakers.map((each): [string, string] => [each, speakerName(current, each)]),
              ]}
              onChoose={value => (by.value = value)}
            />
          </div>
          <p role="status" class="muted">
            {t('record.shown', { n: shown.length })}
          </p>
          <ClaimKeys shown={shown} />
          <ul class="claim-list">
            {shown.map(claim => (
              <ClaimRow key={claim.id} claim={claim} theCase={current} chosen={claim.id === focused?.id} />
            ))}
          </ul>
        </section>
      </div>
      <Contradictions theCase={current} />
    </>
  );
}

/** j and k go through the claims, c marks one as not fitting, x rejects it. */
function ClaimKeys({ shown }: { readonly shown: readonly Claim[] }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (!settings.value.keys || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input, textarea, select, dialog')) return;
      const index = shown.findIndex(({ id }) => id === chosenClaim.value);
      const claim = shown[index];
      if (keyOf(event) === 'j' || keyOf(event) === 'k') {
        const next = shown[Math.max(0, Math.min(shown.length - 1, index + (keyOf(event) === 'j' ? 1 : -1)))];
        if (next) chooseClaim(next.id);
      } else if (keyOf(event) === 'c' && claim) toggleMark(claim.id);
      else if (keyOf(event) === 'x' && claim) {
        removeClaim(claim);
        const next = shown[index + 1] ?? shown[index - 1];
        if (next) chooseClaim(next.id);
      } else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shown]);
  return null;
}
