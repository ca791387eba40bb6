/** The reports that the command line and the workbench print. */
export { type Block, reportOf } from '../analysis/assessment/report.ts';
