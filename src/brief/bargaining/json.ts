/** A bargaining analysis as `--json` prints it: its data, with demands, ranges and notes also in words. */
import type { FallbackResult } from '../../analysis/bargaining/fallback-result.ts';
import type { BargainResult, DemandPart, ZonePart } from '../../analysis/bargaining/result.ts';
import type { Saying } from '../../core/values.ts';
import { english } from '../../words/english.ts';
import { saying } from '../names.ts';
import { plainSaying } from '../text.ts';
import { demand, rangeAt } from './demands.ts';

export function bargainInJson({ names, ...result }: BargainResult, language = english) {
  const textOf = (said: Saying) => plainSaying(said, language);
  const { title, zone, improvement, notes, issues } = result;
  const texts = (demands: readonly DemandPart[]) => demands.map(each => textOf(demand(names, each)));
  return {
    ...result,
    title: title === '' ? textOf(saying('bargains.untitled')) : title,
    zone: zoneInJson(zone, texts, at => textOf(rangeAt({ ...names, issues }, at))),
    ...(improvement && { improvement: { ...improvement, broken: texts(improvement.broken) } }),
    notes: notes.map(textOf),
  };
}

function zoneInJson(
  zone: ZonePart,
  texts: (demands: readonly DemandPart[]) => string[],
  rangeText: (at: string) => string,
) {
  const { conflict, spared, hinges } = zone;
  return {
    ...zone,
    ...(conflict && { conflict: texts(conflict) }),
    ...(spared && { spared: texts(spared) }),
    ...(hinges && { hinges: hinges.map(each => ({ ...each, inWords: rangeText(each.at) })) }),
  };
}

export function fallbackInJson({ names, ...result }: FallbackResult) {
  return result;
}
