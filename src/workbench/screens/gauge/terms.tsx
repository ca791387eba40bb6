import { type Signal, useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Case, PartyId } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import { complaintsOf } from '../../../core/plain-error.ts';
import { type GaugeList, listDigest, listOfAgenda, listOfText } from '../../../desk/gauge/list.ts';
import { hangingOf } from '../../../desk/gauge/listed.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { pageComplaint, t } from '../../words/words.ts';
import { fixTerms, forgetPractice } from './practice.ts';

/** Who is asked what: fixed and fingerprinted before anyone answers. */
export function Terms({ theCase }: { readonly theCase: Case }) {
  const id = useId();
  const { parties, agenda } = theCase;
  const able = parties.filter(party => agenda?.utilities.has(party.id));
  const [one, two] = able.length >= 2 ? able : parties;
  const first = useSignal(one?.id);
  const second = useSignal(two?.id);
  const source = useSignal<'agenda' | 'own'>(agenda ? 'agenda' : 'own');
  const lines = useSignal('');
  const several = useSignal<'one' | 'three'>('one');
  const minimum = useSignal(0);
  const which = useSignal(false);
  const budget = useSignal(1);
  const standing = useSignal(false);
  const complaints = useSignal<readonly Complaint[]>([]);
  if (!one || !two) return <p class="part">{t('gauge.noParties')}</p>;
  const ids = [first.value ?? one.id, second.value ?? two.id] as const;
  const names = parties.map(party => [party.id, party.name] as const);
  const nameOf = (party: PartyId) => parties.find(each => each.id === party)?.name ?? party;
  const fix = async (event: Event) => {
    event.preventDefault();
    if (ids[0] === ids[1]) {
      complaints.value = [pageComplaint('GAUGE_PARTIES', 'gauge.same')];
      return;
    }
    try {
      const levels =
        several.value === 'one'
          ? [t('gauge.level.yes')]
          : [t('gauge.level.strongly'), t('gauge.level.yes'), t('gauge.level.live')];
      const list =
        source.value === 'agenda' ? listOfAgenda(theCase, levels) : listOfText(lines.value, t('gauge.ownList'), levels);
      const least = Math.min(minimum.value, list.outcomes.length);
      await fixTerms({
        ...{ list, parties: ids.map(party => [party, nameOf(party)] as const), minimum: least },
        ...{ mayAskWhich: which.value, budget: budget.value, standing: standing.value },
        fromAgenda: source.value === 'agenda',
        hanging: source.value === 'agenda' ? hangingOf(theCase) : [],
      });
      requestAnimationFrame(() => document.getElementById('gauge-consent')?.focus());
    } catch (error) {
      complaints.value = complaintsOf(error);
    }
  };
  return (
    <form class="part gauge-terms" aria-labelledby={`${id}-head`} onSubmit={fix}>
      <h2 id={`${id}-head`}>{t('gauge.terms')}</h2>
      <div class="fields">
        <SelectField
          label={t('gauge.first')}
          value={ids[0]}
          choices={names}
          onChoose={party => (first.value = party)}
        />
        <SelectField
          label={t('gauge.second')}
          value={ids[1]}
          choices={names}
          onChoose={party => (second.value = party)}
        />
        <SelectField
          label={t('gauge.source')}
          value={source.value}
          choices={[...(agenda ? [['agenda', t('gauge.agenda')] as const] : []), ['own', t('gauge.ownList')] as const]}
          onChoose={value => (source.value = value)}
        />
        <SelectField
          label={t('gauge.levels')}
          value={several.value}
          choices={[
            ['one', t('gauge.oneLevel')],
            ['three', t('gauge.threeLevels')],
          ]}
          onChoose={value => (several.value = value)}
        />
      </div>
      {source.value === 'own' && (
        <div class="field">
          <label for={`${id}-lines`}>{t('gauge.lines')}</label>
          <textarea
            id={`${id}-lines`}
            dir="auto"
            rows={6}
            value={lines.value}
            onInput={event => (lines.value = event.currentTarget.value)}
          />
        </div>
      )}
      <NumberField label={t('gauge.minimum')} least={0} most={4096} value={minimum} />
      <NumberField label={t('gauge.budget')} least={1} most={255} value={budget} />
      <label class="check">
        <input type="checkbox" checked={which.value} onChange={event => (which.value = event.currentTarget.checked)} />
        {t('gauge.which')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={standing.value}
          onChange={event => (standing.value = event.currentTarget.checked)}
        />
        {t('gauge.standing')}
      </label>
      <Complaints complaints={complaints.value} />
      {complaints.value.some(({ code }) => code === 'GAUGE_BUDGET') && (
        <p>
          <button
            type="button"
            onClick={async () => {
              try {
                await forgetPractice();
                complaints.value = [];
              } catch (error) {
                complaints.value = complaintsOf(error);
              }
            }}
          >
            {t('gauge.forget')}
          </button>{' '}
          <span class="hint">{t('gauge.forgetHint')}</span>
        </p>
      )}
      <button type="submit" class="primary">
        {t('gauge.fix')}
      </button>
    </form>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: Signal<number>;
}

function NumberField({ label, least, most, value }: NumberFieldProps) {
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>{' '}
      <input
        id={id}
        class="short"
        type="number"
        min={least}
        max={most}
        value={value.value}
        onInput={event => {
          const typed = Math.floor(Number(event.currentTarget.value)) || 0;
          value.value = Math.min(most, Math.max(least, typed));
        }}
      />
    </p>
  );
}

/** The first 128 bits of the list's digest in groups of four, to compare by eye or voice. */
export function listFingerprint(list: GaugeList): string {
  return (listDigest(list).slice(0, 32).match(/.{4}/g) ?? []).join(' ');
}
