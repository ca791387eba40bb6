import { signal } from '@preact/signals';
import { sidesOf, swapSides } from '../../../case/edit/swap-sides.ts';
import type { Assessment } from '../../../desk/assess/assessment-view.ts';
import { comparedFigures } from '../../../desk/assess/same-figures.ts';
import { onOtherCase, replaceText, type Session, session } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { assessment as run } from './run.ts';

/** The assessment under the names before, and the text with the names exchanged. */
const swapped = signal<{ readonly before: Assessment; readonly text: string } | undefined>(undefined);
onOtherCase(() => (swapped.value = undefined));

/** One step of the history, as any edit: pressed again, or undone, the file is what it was. */
export function SwapSides({ open }: { readonly open: Session }) {
  const { state, result, current } = run.now.value;
  if (!sidesOf(open.document.case)) return null;
  const isReady = state === 'done' && current && result !== undefined && open.contents.draft === undefined;
  const swap = () => {
    const text = swapSides(open.document);
    if (!isReady || text === undefined || replaceText(text, 'change.swap').length > 0) return;
    swapped.value = { before: result.value, text: session.value!.contents.text };
  };
  return (
    <button type="button" disabled={!isReady} onClick={swap}>
      {t('swap.sides')}
    </button>
  );
}

/** What the swap has changed, once the assessment under the other names is there. */
export function SwapNote({ open }: { readonly open: Session }) {
  const { state, result, current } = run.now.value;
  const sides = sidesOf(open.document.case);
  const now = result?.value;
  if (!sides || !now || !current || state !== 'done' || swapped.value?.text !== open.contents.text) return null;
  const { before } = swapped.value;
  if (before.samples !== now.samples || before.seed !== now.seed || before.concept !== now.concept) return null;
  const { figures, different } = comparedFigures(before, now);
  const [{ name: one }, { name: other }] = sides;
  return (
    <p role="status" data-swap={different === 0 ? 'same' : 'different'}>
      {t(different === 0 ? 'swap.same' : 'swap.different', { one, other, n: figures, different: String(different) })}
    </p>
  );
}
