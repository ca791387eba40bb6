/** The assessment's shapes, for pages that show it. */
export type {
  Assessment,
  AssessmentResult,
  Cell,
  CellId,
  Named,
  Step,
} from '../analysis/assessment/assessment.ts';
export { type FindingName, findingNames } from '../analysis/robustness/findings.ts';
export { type Concept, concepts } from '../analysis/stability/kernel.ts';
export type { PathPart, WhyPart } from './stability-result.ts';
