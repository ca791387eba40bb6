import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Case } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import { ParleyError } from '../../../core/errors.ts';
import { complaintsOf } from '../../../core/plain-error.ts';
import { listDigest, listOfAgenda, type Unclear } from '../../../desk/gauge-list.ts';
import { ownSaying } from '../../../desk/talk/consent.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { pageComplaint, sayingInWords, t } from '../../words/words.ts';
import { answersOf, type Marks, marksOfCase, noMarks } from './answers.ts';
import { OutcomeList } from './outcome-list.tsx';
import { type GaugeTermsOfPractice, seal } from './practice.ts';

interface AnswerFormProps {
  readonly terms: GaugeTermsOfPractice;
  readonly index: 0 | 1;
  readonly theCase: Case;
}

/** A party marks what it accepts, reads what that would tell, consents and seals. */
export function AnswerForm({ terms, index, theCase }: AnswerFormProps) {
  const id = useId();
  const { list, rules, parties, ids } = terms;
  const marks = useSignal<Marks>(noMarks(list));
  const scores = useSignal<readonly number[]>(list.levels.length > 1 ? [80, 60] : []);
  const read = useSignal(false);
  const isOpen = useSignal(false);
  const complaints = useSignal<readonly Complaint[]>([]);
  const answers = answersOf(list, marks.value);
  const hasPoints = theCase.agenda?.utilities.has(ids[index]) ?? false;
  const canFill = terms.fromAgenda && hasPoints;
  const fill = (unclear?: Unclear) => {
    try {
      if (listDigest(listOfAgenda(theCase, list.levels)) !== listDigest(list)) {
        complaints.value = [pageComplaint('GAUGE_CHANGED', 'gauge.changed')];
        return;
      }
      marks.value = marksOfCase(theCase, ids[index], list, scores.value, unclear);
      complaints.value = [];
      isOpen.value = unclear !== undefined;
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      isOpen.value = error.code === 'GAUGE_UNCLEAR';
      if (!isOpen.value) complaints.value = complaintsOf(error);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const accepted = answers[0]!.reduce((sum, bit) => sum + bit, 0);
    if (accepted < rules.minimum) {
      complaints.value = [pageComplaint('GAUGE_MINIMUM', 'gauge.needsMore', { n: rules.minimum })];
    } else if (!read.value) {
      complaints.value = [pageComplaint('GAUGE_CONSENT', 'gauge.needsRead')];
    } else {
      seal(index, answers);
      marks.value = [];
    }
  };
  if (marks.value.length === 0) return <p role="status">{t('working')}</p>;
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>{t('gauge.accepts', { party: parties[index] })}</legend>
        {canFill && (
          <div class="fill">
            {scores.value.map((score, level) => (
              <label key={list.levels[level]} class="check">
                {t('gauge.from', { level: list.levels[level]! })}
                <input
                  class="short"
                  type="number"
                  min={0}
                  max={100}
                  value={score}
                  onInput={event => {
                    const typed = Math.max(0, Math.min(100, Number(event.currentTarget.value) || 0));
                    scores.value = scores.value.map((each, at) => (at === level ? typed : each));
                  }}
                />
              </label>
            ))}
            <p class="buttons">
              <button type="button" onClick={() => fill()}>
                {t('gauge.fill')}
              </button>
              {isOpen.value && (
                <>
                  <button type="button" onClick={() => fill('accept')}>
                    {t('gauge.fillAccept')}
                  </button>
                  <button type="button" onClick={() => fill('refuse')}>
                    {t('gauge.fillRefuse')}
                  </button>
                </>
              )}
              <button type="button" onClick={() => (marks.value = noMarks(list))}>
                {t('gauge.clear')}
              </button>
            </p>
          </div>
        )}
        <OutcomeList list={list} marks={marks.value} onMark={next => (marks.value = next)} />
      </fieldset>
      <p>
        <strong>{sayingInWords(ownSaying(terms, answers))}</strong>
      </p>
      <label class="check" for={`${id}-read`}>
        <input
          id={`${id}-read`}
          type="checkbox"
          checked={read.value}
          onChange={event => (read.value = event.currentTarget.checked)}
        />
        {t('gauge.read')}
      </label>
      <div role="status">
        <Complaints complaints={complaints.value} />
      </div>
      <button type="submit" class="primary">
        {t('gauge.seal')}
      </button>
    </form>
  );
}
