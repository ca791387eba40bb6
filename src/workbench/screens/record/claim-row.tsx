import type { Case, Claim, Firmness, Grade } from '../../../case/model.ts';
import { EvidenceChip } from '../../parts/evidence.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { edit } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { removeClaim } from './edits.ts';
import { chooseClaim, grades, markedClaims, speakerName, toggleMark } from './marks.ts';

const firmnesses: readonly Firmness[] = ['asserted', 'hedged', 'denied'];

interface ClaimRowProps {
  readonly claim: Claim;
  readonly theCase: Case;
  readonly chosen: boolean;
}

/** A claim; chosen, it can be edited. */
export function ClaimRow({ claim, theCase, chosen }: ClaimRowProps) {
  const { id, says, by, grade, firmness } = claim;
  const at = ['record', 'claims', id];
  const set = (key: string, value: string, field?: string) =>
    edit(
      value === '' ? [{ do: 'delete', at: [...at, key] }] : [{ do: 'set', at: [...at, key], value }],
      'change.claim',
      field,
    );
  const marked = markedClaims.value.has(id);
  return (
    <li class={chosen ? 'card chosen' : 'card'}>
      <div class="row-head">
        <EvidenceChip id={id} />
        <span class="muted">
          {[by && speakerName(theCase, by), grade && t(`grade.${grade}`), firmness && t(`firmness.${firmness}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <label class="check end">
          <input type="checkbox" checked={marked} onChange={() => toggleMark(id)} /> {t('claim.mark')}
          <span class="for-ears"> {says}</span>
        </label>
      </div>
      <button
        type="button"
        class="claim-text"
        data-claim={id}
        aria-expanded={chosen}
        dir="auto"
        onClick={() => chooseClaim(id)}
      >
        {says}
      </button>
      {chosen && (
        <div class="row">
          <TextField
            label={t('claim.says')}
            value={says}
            multiline
            commit={value => set('says', value, `${id} says`)}
          />
          <TextField
            label={t('record.by')}
            value={by ?? ''}
            commit={value => (value === (by ?? '') ? [] : set('by', value, `${id} by`))}
          />
          <div class="row wide">
            <SelectField
              label={t('record.grade')}
              value={grade ?? ''}
              choices={[['', t('claim.unknown')], ...grades.map((each): [Grade, string] => [each, t(`grade.${each}`)])]}
              onChoose={(value: Grade | '') => set('grade', value)}
            />
            <SelectField
              label={t('claim.firmness')}
              value={firmness ?? ''}
              choices={[
                ['', t('claim.unknown')],
                ...firmnesses.map((each): [Firmness, string] => [each, t(`firmness.${each}`)]),
              ]}
              onChoose={(value: Firmness | '') => set('firmness', value)}
            />
          </div>
          <p class="buttons">
            <button type="button" onClick={() => removeClaim(claim)}>
              {t('claim.reject')}
            </button>
          </p>
        </div>
      )}
    </li>
  );
}
