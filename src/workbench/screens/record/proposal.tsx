import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect } from 'preact/hooks';
import type { Case, Claim, Source } from '../../../case/model.ts';
import {
  currentItem,
  type MergeChoice,
  mergeChoices,
  type Review,
  type ReviewItem,
} from '../../../desk/reading/review.ts';
import type { MessageKey } from '../../../words/catalogues/en.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { say } from '../../parts/notice.tsx';
import { RunState } from '../../parts/run-state.tsx';
import { keyOf } from '../../state/keys.ts';
import { settings } from '../../state/settings.ts';
import { t } from '../../words/words.ts';
import { speakerName } from './marks.ts';
import { acceptRest, decideOn, readRun, readSource, reviewed, stopReading, takeBack } from './reading.ts';

/** What the reading of a source proposes: decided one after the other, by keys or buttons. */
export function Proposals({ source, theCase }: { readonly source: Source; readonly theCase: Case }) {
  const run = readRun.now.value;
  const now = reviewed.value;
  const isOfThis = (now ?? run.wanted)?.source === source.id;
  if (isOfThis && !now && run.state === 'running') {
    const doing = t('reading.running');
    return <RunState run={run} doing={doing} progress={doing} cancel={stopReading} />;
  }
  if (isOfThis && run.state === 'failed') return <Complaints complaints={run.complaints} />;
  if (!isOfThis || !now) {
    return (
      <p>
        <button type="button" class="primary" data-key="read" onClick={() => void readSource(source)}>
          {t('reading.read')}
        </button>{' '}
        <span class="hint">{t('reading.hint')}</span>
      </p>
    );
  }
  const { review, notes, steps } = now;
  const item = currentItem(review);
  return (
    <section class="proposal card" aria-label={t('reading.proposal')}>
      {notes.map(note => (
        <p key={note.say} class="muted">
          {t(note.say as MessageKey, note.values)}
        </p>
      ))}
      {item ? (
        <CurrentProposal key={review.decisions.length} review={review} item={item} theCase={theCase} />
      ) : (
        <p role="status">{t(review.items.length === 0 ? 'reading.none' : 'reading.done')}</p>
      )}
      <p class="buttons">
        <button type="button" aria-disabled={steps.length === 0} onClick={takeBack}>
          {t('undo')} <kbd>u</kbd>
        </button>
        {item && (
          <button type="button" onClick={acceptRest}>
            {t('reading.rest')}
          </button>
        )}
        <button type="button" onClick={stopReading}>
          {t(item ? 'reading.stop' : 'close')}
        </button>
      </p>
    </section>
  );
}

interface CurrentProps {
  readonly review: Review;
  readonly item: ReviewItem;
  readonly theCase: Case;
}

function CurrentProposal({ review, item, theCase }: CurrentProps) {
  const id = useId();
  const editing = useSignal(false);
  const merging = useSignal<readonly MergeChoice[] | undefined>(undefined);
  const claim = item.kind === 'claim' ? review.proposals.claims[item.index] : undefined;
  const says = useSignal(claim?.says ?? '');
  const merge = () => {
    const choices = mergeChoices(review, theCase);
    if (choices.length === 0) say(t('reading.noMerge'));
    else merging.value = choices;
  };
  const edit = () => {
    if (claim) editing.value = true;
  };
  useKeys({ y: () => decideOn({ do: 'accept' }), n: () => decideOn({ do: 'reject' }), m: merge, e: edit, u: takeBack });
  const n = review.decisions.length + 1;
  return (
    <>
      <p role="status" class="muted">
        {t('reading.place', { n, total: review.items.length })} · {t(`reading.${item.kind}`)}
        {claim && <ClaimLine theCase={theCase} {...claim} />}
      </p>
      {editing.value ? (
        <form
          class="add"
          onSubmit={event => {
            event.preventDefault();
            const words = says.value.trim();
            if (words !== '') decideOn({ do: 'accept', says: words });
          }}
        >
          <label for={id}>{t('claim.says')}</label>
          <textarea
            id={id}
            dir="auto"
            rows={3}
            ref={focus}
            value={says.value}
            onInput={event => (says.value = event.currentTarget.value)}
          />
          <button type="submit" class="primary">
            {t('reading.words')}
          </button>
          <button type="button" onClick={() => (editing.value = false)}>
            {t('cancel')}
          </button>
        </form>
      ) : (
        <blockquote dir="auto">{textOf(review, item)}</blockquote>
      )}
      {merging.value ? (
        <fieldset>
          <legend>{t('reading.same')}</legend>
          <ul class="rows">
            {merging.value.map(({ into, name }, index) => (
              <li key={into}>
                <button
                  type="button"
                  class="claim-text"
                  dir="auto"
                  ref={index === 0 ? focus : null}
                  onClick={() => decideOn({ do: 'merge', into })}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => (merging.value = undefined)}>
            {t('cancel')}
          </button>
        </fieldset>
      ) : (
        !editing.value && (
          <p class="buttons">
            <button type="button" class="primary" onClick={() => decideOn({ do: 'accept' })}>
              {t('reading.accept')} <kbd>y</kbd>
            </button>
            <button type="button" onClick={() => decideOn({ do: 'reject' })}>
              {t('claim.reject')} <kbd>n</kbd>
            </button>
            {item.kind !== 'contradiction' && (
              <button type="button" onClick={merge}>
                {t('reading.merge')} <kbd>m</kbd>
              </button>
            )}
            {claim && (
              <button type="button" onClick={edit}>
                {t('reading.edit')} <kbd>e</kbd>
              </button>
            )}
          </p>
        )
      )}
    </>
  );
}

function ClaimLine({ theCase, by, grade, firmness }: Pick<Claim, 'by' | 'grade' | 'firmness'> & { theCase: Case }) {
  return (
    <>
      {by && (
        <>
          {' · '}
          <bdi>{speakerName(theCase, by)}</bdi>
        </>
      )}
      {grade && ` · ${t(`grade.${grade}`)}`}
      {firmness && ` · ${t(`firmness.${firmness}`)}`}
    </>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

function textOf({ proposals }: Review, { kind, index }: ReviewItem): string {
  if (kind === 'claim') return proposals.claims[index]!.says;
  if (kind === 'contradiction') return proposals.contradictions[index]!.says;
  return `${proposals.parties[index]!.name}. ${proposals.parties[index]!.says}`;
}

/** Keys of a proposal go before those of the page; none fires while one types. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (!settings.value.keys || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input, textarea, select, dialog')) return;
      const act = keys[keyOf(event)];
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  });
}
