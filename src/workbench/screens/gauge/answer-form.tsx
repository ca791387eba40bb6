import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Case } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import { complaintsOf } from '../../../core/plain-error.ts';
import { answersOf, caseAnswers, type Marks, marksOf, noMarks } from '../../../desk/gauge/answer-sheet.ts';
import { extremeOf } from '../../../desk/gauge/answers.ts';
import { type CaseAnswers, listDigest, listOfAgenda, type Unclear } from '../../../desk/gauge/list.ts';
import { ownSaying } from '../../../desk/talk/consent.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { openInWords } from '../../parts/gaps.tsx';
import { pageComplaint, sayingInWords, t } from '../../words/words.ts';
import { OutcomeList } from './outcome-list.tsx';
import { noteMarks, seal } from './practice.ts';
import type { GaugeTermsOfPractice } from './practice-state.ts';

interface AnswerFormProps {
  readonly terms: GaugeTermsOfPractice;
  readonly index: 0 | 1;
  readonly theCase: Case;
  /** What it had marked when the page was opened again. */
  readonly marked: Marks | undefined;
}

/** A party marks what it accepts, reads what that would tell, consents and seals. */
export function AnswerForm({ terms, index, theCase, marked }: AnswerFormProps) {
  const id = useId();
  const { list, rules, parties, ids } = terms;
  const marks = useSignal<Marks>(marked ?? noMarks(list));
  const scores = useSignal<readonly number[]>(list.levels.length > 1 ? [80, 60] : []);
  const read = useSignal(false);
  const found = useSignal<CaseAnswers | undefined>(undefined);
  /** What a first press on "seal" warned of. */
  const warned = useSignal<'none' | 'all' | undefined>(undefined);
  const complaints = useSignal<readonly Complaint[]>([]);
  const answers = answersOf(list, marks.value);
  const extreme = extremeOf(answers);
  const hasPoints = theCase.agenda?.utilities.has(ids[index]) ?? false;
  const canFill = terms.fromAgenda && hasPoints;
  const mark = (next: Marks) => {
    marks.value = next;
    warned.value = undefined;
    noteMarks(index, next);
  };
  const settle = (unclear: Unclear) => {
    const [sure, settled] = [marksOf(found.value!, 'refuse'), marksOf(found.value!, unclear)];
    mark(marks.value.map((own, outcome) => (own === sure[outcome] ? settled[outcome]! : own)));
    found.value = undefined;
  };
  const fill = () => {
    found.value = undefined;
    try {
      if (listDigest(listOfAgenda(theCase, list.levels)) !== listDigest(list)) {
        complaints.value = [pageComplaint('GAUGE_CHANGED', 'gauge.changed')];
        return;
      }
      found.value = caseAnswers(theCase, ids[index], list, scores.value);
      mark(marksOf(found.value, 'refuse'));
      complaints.value = [];
    } catch (error) {
      complaints.value = complaintsOf(error);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const accepted = answers[0]!.reduce((sum, bit) => sum + bit, 0);
    if (accepted < rules.minimum) {
      complaints.value = [pageComplaint('GAUGE_MINIMUM', 'gauge.needsMore', { n: rules.minimum })];
    } else if (!read.value) {
      complaints.value = [pageComplaint('GAUGE_CONSENT', 'gauge.needsRead')];
    } else if (extreme && warned.value !== extreme) {
      warned.value = extreme;
      complaints.value = [];
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
                  value={score}
                  onInput={event => {
                    const typed = Math.max(0, Number(event.currentTarget.value) || 0);
                    scores.value = scores.value.map((each, at) => (at === level ? typed : each));
                  }}
                />
              </label>
            ))}
            <p class="buttons">
              <button type="button" onClick={() => fill()}>
                {t('gauge.fill')}
              </button>
              <button
                type="button"
                onClick={() => {
                  mark(noMarks(list));
                  found.value = undefined;
                }}
              >
                {t('gauge.clear')}
              </button>
            </p>
            <OpenAnswers found={found.value} settle={settle} />
          </div>
        )}
        <OutcomeList list={list} marks={marks.value} onMark={mark} />
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
        {warned.value && <p class="warning">{t(warned.value === 'none' ? 'gauge.sealsNone' : 'gauge.sealsAll')}</p>}
        <Complaints complaints={complaints.value} />
      </div>
      <button type="submit" class="primary">
        {t('gauge.seal')}
      </button>
    </form>
  );
}

interface OpenAnswersProps {
  readonly found: CaseAnswers | undefined;
  readonly settle: (unclear: Unclear) => void;
}

/** What the case was sure of, and what it leaves open: how many, and why; to be accepted or refused by whoever seals. */
function OpenAnswers({ found, settle }: OpenAnswersProps) {
  return (
    <div role="status">
      {found && <p>{t('gauge.sure')}</p>}
      {found && found.open > 0 && (
        <>
          <p class="warning">{t('gauge.open', { n: found.open, why: openInWords(found) })}</p>
          <p class="buttons">
            <button type="button" onClick={() => settle('accept')}>
              {t('gauge.fillAccept')}
            </button>
            <button type="button" onClick={() => settle('refuse')}>
              {t('gauge.fillRefuse')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
