/** The assessment's shapes, for pages that show it. */
export type {
  Assessment,
  AssessmentResult,
  Cell,
  CellId,
  DifferenceGroup,
  FailedCell,
  FindingShare,
  Named,
} from '../../analysis/assessment/assessment.ts';
export { classNames, ways } from '../../analysis/assessment/classes.ts';
export { type FindingName, findingNames } from '../../analysis/assessment/findings.ts';
export { type Line, type LineName, lineNames, lineOf } from '../../analysis/assessment/lines.ts';
export { type Concept, concepts } from '../../analysis/stability/kernel.ts';
export type { PathPart, WhyPart } from '../../analysis/stability/result.ts';
