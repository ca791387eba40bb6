import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { becauseEdit, variantsNaming } from '../../case/edit/because.ts';
import type { Edit } from '../../case/edit/edit.ts';
import { newId } from '../../case/edit/new-id.ts';
import type { EvidenceId, Supported } from '../../case/model.ts';
import { edit, session, theCase } from '../state/session.ts';
import { t } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

/** The evidence of a value: what it rests on, or that it rests on nothing; and the way to add to it. */
export function Evidence({ value, name }: { readonly value: Supported; readonly name: string }) {
  const picking = useSignal(false);
  return (
    <div class="evidence">
      {value.because.map(id => (
        <EvidenceChip key={id} id={id} />
      ))}
      {value.because.length === 0 && <span class="chip unsupported">{t('evidence.none')}</span>}
      <button
        type="button"
        class="quiet small"
        data-key="evidence"
        aria-label={t('evidence.addTo', { name })}
        onClick={() => (picking.value = true)}
      >
        {t('evidence.add')}
      </button>
      {picking.value && <EvidencePicker value={value} name={name} onClose={() => (picking.value = false)} />}
    </div>
  );
}

/** A claim or an assumption by its id; it opens everything that rests on it. */
export function EvidenceChip({ id }: { readonly id: EvidenceId }) {
  const open = useSignal(false);
  const register = theCase.value?.record;
  const assumption = register?.assumptions.find(each => each.id === id);
  const says = assumption?.says ?? register?.claims.find(each => each.id === id)?.says;
  return (
    <>
      <button
        type="button"
        class={assumption ? 'chip assumption' : 'chip'}
        title={says}
        onClick={() => (open.value = true)}
      >
        {assumption && <span class="tag">{t('evidence.assumption')}</span>} <bdi>{id}</bdi>
      </button>
      {open.value && <RestsOn id={id} onClose={() => (open.value = false)} />}
    </>
  );
}

/** What a claim or an assumption says, and every value that rests on it. */
function RestsOn({ id, onClose }: { readonly id: EvidenceId; readonly onClose: () => void }) {
  const current = theCase.value;
  if (!current) return null;
  const assumption = current.record.assumptions.find(each => each.id === id);
  const claim = current.record.claims.find(each => each.id === id);
  const resting = current.supported.filter(({ because }) => because.includes(id));
  const variants = variantsNaming(current, id);
  const partyName = (party: string) => current.parties.find(each => each.id === party)?.name ?? party;
  return (
    <Dialog title={assumption ? t('rests.assumption', { id }) : t('rests.claim', { id })} onClose={onClose}>
      <blockquote dir="auto">{assumption?.says ?? claim?.says}</blockquote>
      {assumption && (
        <p class="muted">
          {[assumption.by, assumption.on].filter(Boolean).join(', ')}
          {assumption.sure ? ` · ${t('rests.sure', { sure: assumption.sure.join(' – ') })}` : ''}
        </p>
      )}
      {claim && (
        <p class="muted">
          {[claim.by, claim.grade && t(`grade.${claim.grade}`), claim.firmness && t(`firmness.${claim.firmness}`)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <h3>{t('rests.heading', { n: resting.length + variants.length })}</h3>
      <ul>
        {resting.map(({ at, word, party, text }) => (
          <li key={at.join('.')}>
            {t(word)}
            {party !== undefined && (
              <>
                {' · '}
                <bdi>{partyName(party)}</bdi>
              </>
            )}
            {text !== '' && (
              <>
                {': '}
                <bdi>{text}</bdi>
              </>
            )}
          </li>
        ))}
        {variants.map(name => (
          <li key={name}>
            {t('rests.variant')} <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

interface Choice {
  readonly id: EvidenceId;
  readonly says: string;
  readonly assumption: boolean;
}

/** Finds evidence by its words. Enter takes the first of the list; what is typed can become an assumption of its own. */
function EvidencePicker(props: { readonly value: Supported; readonly name: string; readonly onClose: () => void }) {
  const { value, name, onClose } = props;
  const id = useId();
  const query = useSignal('');
  const list = useRef<HTMLUListElement>(null);
  const current = theCase.value;
  if (!current) return null;
  const choices: Choice[] = [
    ...current.record.claims.map(({ id: each, says }) => ({ id: each, says, assumption: false })),
    ...current.record.assumptions.map(({ id: each, says }) => ({ id: each, says, assumption: true })),
  ];
  const words = query.value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ id: each, says }: Choice) => words.every(word => `${each} ${says}`.toLowerCase().includes(word));
  const shown = choices.filter(choice => !value.because.includes(choice.id) && fits(choice));
  const give = (because: readonly EvidenceId[], before: readonly Edit[] = []) => {
    edit([...before, ...becauseEdit(session.value!.document.data, value.at, because)], 'change.evidence');
    onClose();
  };
  const assume = () => {
    const fresh = newId('', choices.map(choice => choice.id).concat('a'), 'a');
    const at = ['record', 'assumptions', fresh];
    const says = query.value.trim();
    give([...value.because, fresh], [{ do: 'set', at, value: { says } }]);
  };
  return (
    <Dialog title={t('evidence.addTo', { name })} onClose={onClose}>
      <form
        onSubmit={event => {
          event.preventDefault();
          const first = shown[0];
          if (first) give([...value.because, first.id]);
          else if (query.value.trim() !== '') assume();
        }}
      >
        <label for={id}>{t('evidence.find')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          autocomplete="off"
          autofocus
          value={query.value}
          onInput={event => (query.value = event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'ArrowDown') list.current?.querySelector('button')?.focus();
          }}
        />
        <ul class="choices" ref={list}>
          {value.because.map(each => (
            <li key={`-${each}`}>
              <button type="button" class="choice" onClick={() => give(value.because.filter(other => other !== each))}>
                <span class="tag">{t('evidence.remove')}</span> <bdi>{each}</bdi>
              </button>
            </li>
          ))}
          {shown.slice(0, 100).map((choice, index) => (
            <li key={choice.id}>
              <button
                type="button"
                class={index === 0 ? 'choice first' : 'choice'}
                onClick={() => give([...value.because, choice.id])}
              >
                <span class="tag">{choice.assumption ? t('evidence.assumption') : t('evidence.claim')}</span>{' '}
                <bdi>{choice.id}</bdi> <span dir="auto">{choice.says}</span>
              </button>
            </li>
          ))}
        </ul>
        {query.value.trim() !== '' && (
          <button type="button" onClick={assume}>
            {t('evidence.assume', { text: query.value.trim() })}
          </button>
        )}
      </form>
    </Dialog>
  );
}
