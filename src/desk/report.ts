/** The reports that the command line and the workbench print. */
export type { Block } from '../analysis/assessment/blocks.ts';
export { reportOf } from '../analysis/assessment/report.ts';
