import { valueAt } from '../../../../case/description/found.ts';
import { changeStyle, hasNoPoints } from '../../../../case/edit/agenda.ts';
import type { Agenda, Party } from '../../../../case/model.ts';
import { Evidence } from '../../../parts/evidence.tsx';
import { PartyMark } from '../../../parts/party-mark.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { edit, session } from '../../../state/session.ts';
import { t } from '../../../words/words.ts';
import { PointsField } from './points-field.tsx';
import { RuleList } from './rule-list.tsx';

/** Where a party walks away: its reservation and its red lines; and the evidence for all its points. */
export function PartyLimits({ agenda, party: { id, name } }: { readonly agenda: Agenda; readonly party: Party }) {
  const at = ['agenda', 'utilities', id];
  const utility = agenda.utilities.get(id);
  const weights = [...(utility?.weights.values() ?? [])].map(({ range }) => range);
  const [low, high] = [0, 1].map(end => weights.reduce((sum, range) => sum + range[end as 0 | 1], 0)) as [
    number,
    number,
  ];
  const raw = valueAt(session.value!.document.data, [...at, 'because']);
  const because = Array.isArray(raw) ? raw.map(String) : [];
  return (
    <div class="preferences">
      <h3>
        <PartyMark id={id} />
      </h3>
      <p>
        <PointsField
          label={t('agenda.reservation')}
          at={[...at, 'reservation']}
          value={utility?.reservation}
          kind={utility?.points ? 'amount' : 'share'}
          showLabel
        />{' '}
        <span class="muted">{t('agenda.reservationHint')}</span>
      </p>
      {hasNoPoints(utility) && (
        <SelectField
          label={t('agenda.style')}
          value={utility?.points ? 'plain' : 'weighted'}
          choices={(['weighted', 'plain'] as const).map(style => [style, t(`agenda.style.${style}`)])}
          onChoose={style => edit(changeStyle(session.value!.document.data, id, style === 'plain'), 'change.points')}
        />
      )}
      {utility?.points ? (
        <p class="muted">{t('agenda.plainHint')}</p>
      ) : (
        <p class={low > 100 || high < 100 ? 'warning' : 'muted'}>
          {low === high ? t('agenda.weights', { n: low }) : t('agenda.weightsRange', { low, high })}
        </p>
      )}
      {utility && (
        <div data-evidence>
          <Evidence value={{ at, because }} name={t('agenda.pointsOf', { party: name })} />
        </div>
      )}
      <h4>{t('agenda.redLines')}</h4>
      <RuleList
        rules={utility?.redLines ?? []}
        issues={agenda.issues}
        at={[...at, 'red-lines']}
        label={t('agenda.redLineOf', { party: name })}
        newLabel={t('agenda.newRedLine', { party: name })}
      />
    </div>
  );
}
