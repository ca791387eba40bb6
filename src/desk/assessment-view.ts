/** The assessment's shapes, for pages that show it. */
export type {
  Assessment,
  AssessmentResult,
  Cell,
  CellId,
  DifferenceGroup,
  FindingShare,
  Named,
  Step,
  Survivor,
  Verdict,
} from '../analysis/assessment/assessment.ts';
export { type FindingName, findingNames } from '../analysis/assessment/findings.ts';
export { agreementOfReadings, type SummaryLine, summarise } from '../analysis/assessment/summary.ts';
export { type Concept, concepts } from '../analysis/stability/kernel.ts';
export type { Change } from '../analysis/stability/least-change.ts';
export type { PathPart, WhyPart } from '../analysis/stability/result.ts';
