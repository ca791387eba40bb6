import type { FindingReport, FindingShare, Influence } from '../../analysis/assessment/assessment.ts';
import { orderRestsOnNothing, restsOnNothing } from '../../analysis/assessment/rests-on-nothing.ts';
import type { Case } from '../../case/model.ts';
import type { AnsweredFinding, WorldsAnswer } from '../../worlds/ask.ts';
import { type Decider, decidersOf } from '../../worlds/deciders.ts';
import { alikeTo } from '../../worlds/effects.ts';
import type { Question } from '../../worlds/question.ts';
import type { Uncertainty } from '../../worlds/uncertainty.ts';
import { unsupportedShare } from '../../worlds/unsupported-share.ts';

/** The share of a finding, and what it hangs on most where anything moves it. */
export function shareAndDeciding(
  { share, effects: [first], alike }: AnsweredFinding,
  uncertainties: readonly Uncertainty[],
): { readonly share: FindingShare; readonly deciding?: Influence } {
  const uncertainty = first && uncertainties.find(({ key }) => key === first.key);
  if (!first || !uncertainty) return { share };
  const { key, says, at } = uncertainty;
  const { range: effect, whereTrue, whereFalse } = first;
  const others = alike.length > 0 && { alike };
  return { share, deciding: { key, says, at, effect, whereTrue, whereFalse, ...others } };
}

type Deciding = Pick<FindingReport, 'share' | 'deciding' | 'decides' | 'nothingMoves' | 'unsupportedShare'>;

/** The same with everything that was found to move it; the one that is named is the first of those. */
export async function shareAndDeciders(
  theCase: Case,
  question: Question,
  answer: WorldsAnswer,
  finding: number,
): Promise<Deciding> {
  const answered = answer.findings[finding]!;
  const { decides, nothingMoves } = await decidersOf(question, answer, finding);
  const first = decides.find(({ kind }) => kind === 'assumption' || kind === 'statement')?.ids[0];
  const strongest = answered.effects.filter(({ key }) => key === first);
  const effects = [...strongest, ...answered.effects.filter(({ key }) => key !== first)];
  const alike = alikeTo(effects, answered.tolerance, answered.tables.apart);
  const told = { ...answered, effects: strongest.length > 0 ? effects : [], alike };
  const weighed = answered.effects.map(({ key, range }) => ({
    effect: range,
    isUnsupported: restsOnNothing(theCase, question.uncertainties.find(each => each.key === key)!),
  }));
  const orders = decides.filter(({ kind }) => kind === 'order noise');
  const share = unsupportedShare([
    ...weighed,
    ...orders.map(({ ids, effect }) => ({ effect, isUnsupported: orderRestsOnNothing(theCase, ids[0]!) })),
  ]);
  const named = (id: string) => question.uncertainties.find(({ key }) => key === id);
  const of = (each: Decider) =>
    each.kind === 'order noise'
      ? []
      : each.ids.flatMap(id => named(id) ?? []).map(({ key, says, at }) => ({ key, says, at }));
  return {
    ...shareAndDeciding(told, question.uncertainties),
    decides: decides.map(each => ({ ...each, of: of(each) })),
    ...{ nothingMoves, unsupportedShare: share },
  };
}
