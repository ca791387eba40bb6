/** The running analysis of the agenda: the exact part at once, then the shares under ranges; begun anew after every edit. */
import { signal } from '@preact/signals';
import type { Selection } from '../../../case/file/variant.ts';
import type { Case } from '../../../case/model.ts';
import type { BargainView, NamedPackage, NoBargain, ZoneOfWorlds } from '../../../desk/bargain/bargain-view.ts';
import { longRun } from '../../state/long-run.ts';
import { onOtherCase } from '../../state/session.ts';
import { CaseWorker } from '../../workers/case-worker.ts';

export interface Bargained {
  readonly view: BargainView | NoBargain;
  readonly shares?: ZoneOfWorlds;
}

export type ChosenVariants = Required<Selection>;
const plain: ChosenVariants = { framework: 'as-is', future: 'as-is', reading: 'as-is' };
const sampling = { samples: 500, seed: 1 } as const;

export const variants = signal<ChosenVariants>(plain);
/** The package on the table, by the values of its issues. */
export const onTable = signal<NamedPackage | undefined>(undefined);
/** Judges the package on the table while the analysis is busy. */
export const judge = new CaseWorker();

export const bargaining = longRun<ChosenVariants, Bargained>(async ({ ask, show, before }, selection) => {
  const view = await ask('bargain', { selection });
  if (view.kind !== 'view' || !view.hasRanges) return { view };
  show({ view, ...(before?.shares && { shares: before.shares }) });
  try {
    const shares = await ask('shares', { selection, ...sampling });
    return { view, ...(shares && { shares }) };
  } catch (error) {
    show({ view });
    throw error;
  }
});

/** The chosen variants that the case still has. */
export function presentVariants({ frameworks, futures, readings }: Case, wanted: ChosenVariants): ChosenVariants {
  const present = (list: Case['futures'], id: string) => (list.some(each => each.id === id) ? id : 'as-is');
  return {
    framework: present(frameworks, wanted.framework),
    future: present(futures, wanted.future),
    reading: present(readings, wanted.reading),
  };
}

onOtherCase(() => {
  onTable.value = undefined;
  variants.value = plain;
});
