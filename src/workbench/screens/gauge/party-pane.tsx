import { useId } from 'preact/hooks';
import type { Case } from '../../../case/model.ts';
import { PartyMark } from '../../parts/party-mark.tsx';
import { t } from '../../words/words.ts';
import { AnswerForm } from './answer-form.tsx';
import { decide, leave } from './practice.ts';
import type { Practice } from './practice-state.ts';
import { StandingForm } from './standing-form.tsx';

interface PaneProps {
  readonly now: Practice;
  readonly index: 0 | 1;
  readonly theCase: Case;
}

/** One party's screen: its answers until they are sealed, then how far the gauge is, and what the party is asked. */
export function PartyPane({ now, index, theCase }: PaneProps) {
  const id = useId();
  const { terms, seats } = now;
  const { key, moved } = seats[index];
  const party = terms.parties[index];
  // From the second gauge on answers that stand are those of the first one, which the party's keep has.
  const stands = terms.rules.standing && terms.rules.round > 1;
  const isOpen = !key && !now.complaint && !now.brokenOff;
  const ended = moved?.ending !== undefined;
  return (
    <section class="part pane" aria-labelledby={id} data-pane={index}>
      <h2 id={id}>
        <span class="for-ears">{t('gauge.pane', { party })}</span>
        <span aria-hidden="true">
          <PartyMark id={terms.ids[index]} />
        </span>
      </h2>
      {isOpen && !stands && (
        <AnswerForm
          key={terms.list.outcomes.length}
          terms={terms}
          index={index}
          theCase={theCase}
          marked={now.marks?.[index]}
        />
      )}
      {isOpen && stands && <StandingForm index={index} />}
      {key && <p>{t('gauge.sealed')}</p>}
      <div role="status">
        {key && !moved && <p>{t('gauge.waits')}</p>}
        {moved && !ended && <p>{t('gauge.step', { n: moved.step + 1, doing: t(`doing.${moved.phase}`) })}</p>}
        {moved?.asksWhich && <p>{t('gauge.asks', { party })}</p>}
      </div>
      {moved?.asksWhich && (
        <p class="buttons">
          <button type="button" onClick={() => decide(index, true)}>
            {t('gauge.want')}
          </button>
          <button type="button" onClick={() => decide(index, false)}>
            {t('gauge.notWant')}
          </button>
        </p>
      )}
      {moved && !ended && (
        <button type="button" onClick={() => leave(index)}>
          {t('gauge.leave')}
        </button>
      )}
    </section>
  );
}
