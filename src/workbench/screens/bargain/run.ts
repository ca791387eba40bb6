/** The running analysis of the agenda: the exact part at once, then the shares under ranges; begun anew after every edit. */
import { signal } from '@preact/signals';
import type { Selection } from '../../../case/file/variant.ts';
import type { Case } from '../../../case/model.ts';
import type { Complaint } from '../../../core/errors.ts';
import type {
  BargainView,
  NamedPackage,
  NoBargain,
  PackageJudgement,
  ZoneOfWorlds,
} from '../../../desk/bargain-view.ts';
import { failureOf } from '../../state/failure.ts';
import { onOtherCase, type Session } from '../../state/session.ts';
import { Analysis } from '../../workers/analysis.ts';

export interface BargainRun {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly view?: BargainView | NoBargain;
  readonly shares?: ZoneOfWorlds;
  /** Whether `view` is of the case as it stands. */
  readonly current: boolean;
  readonly complaints: readonly Complaint[];
}

export type ChosenVariants = Required<Selection>;
const plain: ChosenVariants = { framework: 'as-is', future: 'as-is', reading: 'as-is' };
const sampling = { samples: 500, seed: 1 } as const;

export const variants = signal<ChosenVariants>(plain);
/** The package on the table, by the values of its issues. */
export const onTable = signal<NamedPackage | undefined>(undefined);
const idle: BargainRun = { state: 'done', done: 0, total: 1, current: false, complaints: [] };
export const bargainRun = signal<BargainRun>(idle);

const engine = new Analysis();
/** Judges the package on the table while the engine is busy. */
const judge = new Analysis();
let asked: { readonly text: string; readonly variants: ChosenVariants } | undefined;

/** The chosen variants that the case still has. */
export function presentVariants({ frameworks, futures, readings }: Case, wanted: ChosenVariants): ChosenVariants {
  const present = (list: Case['futures'], id: string) => (list.some(each => each.id === id) ? id : 'as-is');
  return {
    framework: present(frameworks, wanted.framework),
    future: present(futures, wanted.future),
    reading: present(readings, wanted.reading),
  };
}

/** Analyses the agenda unless that is done or under way. */
export async function bargainNow(open: Session, selection: ChosenVariants): Promise<void> {
  const { text } = open.contents;
  if (asked?.text === text && JSON.stringify(asked.variants) === JSON.stringify(selection)) return;
  engine.cancel();
  const mine = { text, variants: selection };
  asked = mine;
  const isMine = () => asked === mine;
  bargainRun.value = { ...bargainRun.value, state: 'running', done: 0, total: 1, current: false, complaints: [] };
  try {
    const view = await engine.ask(open, { kind: 'bargain', selection });
    if (!isMine()) return;
    if (view.kind !== 'view' || !view.hasRanges) {
      bargainRun.value = { ...idle, view, current: true };
      return;
    }
    const { shares: before } = bargainRun.value;
    bargainRun.value = { ...idle, state: 'running', view, current: true, ...(before && { shares: before }) };
    const shares = await engine.ask(open, { kind: 'shares', selection, ...sampling }, (done, total) => {
      if (isMine()) bargainRun.value = { ...bargainRun.value, done, total };
    });
    if (isMine()) bargainRun.value = { ...idle, view, current: true, ...(shares && { shares }) };
  } catch (error) {
    if (!isMine()) return;
    // What was found before stays: the zone as written stands where the shares of worlds fail.
    const { view, current } = bargainRun.value;
    bargainRun.value = {
      ...idle,
      state: 'failed',
      complaints: failureOf(error),
      ...(current && view && { view, current }),
    };
  }
}

/** Ends the running analysis; what is known so far stays. */
export function cancelBargain(): void {
  engine.cancel();
  bargainRun.value = { ...bargainRun.value, state: 'cancelled' };
}

/** Analyses again what was cancelled. */
export function resumeBargain(open: Session, selection: ChosenVariants): void {
  asked = undefined;
  void bargainNow(open, selection);
}

export function judgePackage(
  open: Session,
  selection: Selection,
  chosen: NamedPackage,
): Promise<PackageJudgement | undefined> {
  return judge.ask(open, { kind: 'package', selection, chosen });
}

// A case that is closed, locked away under its passphrase or followed by another one leaves nothing behind here.
onOtherCase(() => {
  engine.cancel();
  judge.cancel();
  asked = undefined;
  bargainRun.value = idle;
  onTable.value = undefined;
  variants.value = plain;
});
