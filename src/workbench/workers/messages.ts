import type { Selection } from '../../case/file/variant.ts';
import type { PlainError } from '../../core/plain-error.ts';
import type { AssessOptions } from '../../desk/assess.ts';
import type { AssessmentResult, Concept, PathPart, WhyPart } from '../../desk/assessment-view.ts';
import type { BargainView, NamedPackage, NoBargain, PackageJudgement, ZoneOfWorlds } from '../../desk/bargain-view.ts';
import type { Proposals } from '../../desk/proposals.ts';
import type { SituationView } from '../../desk/situation.ts';

/** What the page asks of the analysis worker about a case's text. */
export type Question =
  | { readonly kind: 'assess'; readonly options: AssessOptions }
  | { readonly kind: 'situation'; readonly selection: Selection }
  | {
      readonly kind: 'why';
      readonly selection: Selection;
      readonly concept: Concept;
      readonly state: readonly string[];
    }
  | { readonly kind: 'bargain'; readonly selection: Selection }
  | { readonly kind: 'shares'; readonly selection: Selection; readonly samples: number; readonly seed: number }
  /** A text of a source, by its file name. */
  | { readonly kind: 'read'; readonly name: string; readonly report: string }
  | { readonly kind: 'package'; readonly selection: Selection; readonly chosen: NamedPackage };

export interface Answers {
  readonly assess: AssessmentResult;
  readonly situation: SituationView;
  readonly why: { readonly why: readonly WhyPart[]; readonly paths: readonly PathPart[] };
  readonly bargain: BargainView | NoBargain;
  /** Undefined where the agenda has no range. */
  readonly shares: ZoneOfWorlds | undefined;
  /** `notes`: what was not read, and why. */
  readonly read: { readonly proposals: Proposals; readonly notes: readonly string[] };
  /** Undefined where the agenda cannot be analysed. */
  readonly package: PackageJudgement | undefined;
}

export interface Request {
  readonly id: number;
  readonly text: string;
  readonly file: string;
  readonly question: Question;
}

export type Reply =
  | { readonly id: number; readonly progress: readonly [done: number, total: number] }
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly error: PlainError };
