import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { differencesOf } from '../../../case/edit/differences.ts';
import type { Edit } from '../../../case/edit/edit.ts';
import { newId } from '../../../case/edit/new-id.ts';
import { mergePatch } from '../../../case/file/merge-patch.ts';
import type { Case, Variant } from '../../../case/model.ts';
import { DifferenceList } from '../../parts/difference-list.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { say } from '../../parts/notice.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { edit, session, undo } from '../../state/session.ts';
import { complaintInWords, pageComplaint, t } from '../../words/words.ts';
import { Section } from './section.tsx';
import { parseSure } from './sure-field.tsx';

export type VariantKind = 'frameworks' | 'futures' | 'readings';

/** Frameworks (what the convener can change), futures (what nobody here controls) or readings of the evidence. */
export function Variants({ theCase, kind }: { readonly theCase: Case; readonly kind: VariantKind }) {
  const name = useSignal('');
  const id = useId();
  const variants = theCase[kind];
  const add = (event: Event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (wanted === '') return;
    const fresh = newId(wanted, variants.map(each => each.id).concat('as-is'), kind.slice(0, -1));
    const [complaint] = edit(
      [{ do: 'set', at: [kind, fresh], value: { name: wanted, changes: {} } }],
      'change.variant',
    );
    if (complaint) say(complaintInWords(complaint));
    else name.value = '';
  };
  return (
    <Section title={t(`${kind}.heading`)} hint={t(`${kind}.hint`)}>
      <ul class="rows">
        {variants.map(variant => (
          <VariantRow key={variant.id} variant={variant} kind={kind} />
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <label for={id}>{t(`${kind}.new`)}</label>
        <input id={id} dir="auto" value={name.value} onInput={event => (name.value = event.currentTarget.value)} />
        <button type="submit">{t('add')}</button>
      </form>
    </Section>
  );
}

function VariantRow({ variant, kind }: { readonly variant: Variant; readonly kind: VariantKind }) {
  const { at, name, says, probability, exclusive = false, changes } = variant;
  const set = (key: string, value: unknown) => {
    const edits: Edit[] =
      value === '' ? [{ do: 'delete', at: [...at, key] }] : [{ do: 'set', at: [...at, key], value }];
    return edit(edits, 'change.variant', `${at.join('.')}.${key}`);
  };
  const remove = () => {
    const [complaint] = edit([{ do: 'delete', at }], 'change.delete');
    if (complaint) say(t('remove.blocked', { name, why: complaintInWords(complaint) }));
    else say(t('removed', { name }), { label: t('undo'), run: undo });
  };
  const { data } = session.value!.document;
  const changed = mergePatch(data, changes);
  const differences = differencesOf(data, changed);
  return (
    <li class="row card" data-evidence>
      <div class="row-head">
        <code dir="auto">{variant.id}</code>
        <button type="button" class="quiet small end" aria-label={t('remove', { name })} onClick={remove}>
          ×
        </button>
      </div>
      <TextField label={t('name')} value={name} commit={value => set('name', value)} />
      <TextField
        label={t('variant.says')}
        value={says ?? ''}
        multiline
        commit={value => (value === '' && says === undefined ? [] : set('says', value))}
      />
      {kind === 'futures' && (
        <TextField
          label={t('variant.probability')}
          value={
            probability ? (probability[0] === probability[1] ? String(probability[0]) : probability.join(' - ')) : ''
          }
          commit={typed => {
            if (typed.trim() === '') return probability ? set('probability', '') : [];
            const value = parseSure(typed);
            if (value === undefined || value === 'unknown') return [pageComplaint('PROBABILITY', 'sure.wrong')];
            return set('probability', value);
          }}
        />
      )}
      {kind === 'futures' && (
        <label class="check" title={t('help.future.exclusive')}>
          <input
            type="checkbox"
            checked={exclusive}
            onChange={event => {
              const box = event.currentTarget;
              const [complaint] = set('exclusive', box.checked || '');
              if (!complaint) return;
              box.checked = exclusive;
              say(complaintInWords(complaint));
            }}
          />{' '}
          {t('variant.exclusive')}
        </label>
      )}
      <div>
        <h3>{t('variant.changes', { n: differences.length })}</h3>
        <DifferenceList differences={differences} before={data} after={changed} />
        <p class="hint">{t('variant.changesHint')}</p>
      </div>
      <Evidence value={variant} name={name} />
    </li>
  );
}
