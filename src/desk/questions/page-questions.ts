/** The questions of the page: each is a file of its own and a line here. */
import { assess } from './assess.ts';
import { bargain } from './bargain.ts';
import { judgePackage } from './judge-package.ts';
import { readReport } from './read-report.ts';
import { shares } from './shares.ts';
import { situation } from './situation.ts';
import { why } from './why.ts';

export const pageQuestions = { assess, bargain, judgePackage, readReport, shares, situation, why } as const;
export type PageQuestions = typeof pageQuestions;
