import type { FindingShare, Influence } from '../../analysis/assessment/assessment.ts';
import type { AnsweredFinding } from '../../analysis/worlds/ask.ts';
import type { Uncertainty } from '../../analysis/worlds/uncertainty.ts';

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
