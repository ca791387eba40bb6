import type { Selection } from '../../case/file/variant.ts';
import type { ZoneOfWorlds } from '../bargain/bargain-view.ts';
import { zoneOfWorlds } from '../bargain/view-bargain.ts';
import type { Question } from '../workers/question.ts';
import { type CaseText, documentOf } from './case-text.ts';

export interface SharesAsked extends CaseText {
  readonly selection: Selection;
  readonly samples: number;
  readonly seed: number;
}

/** The zone over plausible worlds; undefined where nothing of the agenda is uncertain. */
export const shares: Question<SharesAsked, ZoneOfWorlds | undefined> = (asked, { progress }) => {
  let judged = 0;
  return zoneOfWorlds(documentOf(asked), asked.selection, asked, worlds => {
    judged = Math.min(asked.samples, judged + worlds);
    progress(judged, asked.samples);
  });
};
