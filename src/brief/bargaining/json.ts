/**
 * A bargaining analysis as `--json` prints it: its data, with demands, ranges and notes also in words. A party that has given no
 * points at all has null for a number of points.
 */
import type { FallbackResult } from '../../analysis/bargaining/fallback-result.ts';
import type { BargainResult, DemandPart, ZonePart } from '../../analysis/bargaining/result.ts';
import type { Saying } from '../../core/values.ts';
import { english } from '../../words/english.ts';
import { saying } from '../names.ts';
import { recordInJson } from '../record-json.ts';
import { plainSaying } from '../text.ts';
import { demand, rangeAt } from './demands.ts';
import { heard } from './places.ts';

export function bargainInJson({ names, ...result }: BargainResult, language = english) {
  const textOf = (said: Saying) => plainSaying(said, language);
  const { title, zone, improvement, notes, issues } = result;
  const texts = (demands: readonly DemandPart[]) => demands.map(each => textOf(demand(names, each)));
  const hasPoints = heard(result);
  const known = <Each>(of: readonly Each[]) => of.map((each, party) => (hasPoints[party] ? each : null));
  return {
    ...recordInJson(result, language),
    issues: issues.map(issue => ({ ...issue, utilities: known(issue.utilities) })),
    title: title === '' ? textOf(saying('bargains.untitled')) : title,
    zone: zoneInJson(zone, texts, at => textOf(rangeAt({ ...names, issues }, at)), known),
    ...(improvement && { improvement: { ...improvement, broken: texts(improvement.broken) } }),
    notes: notes.map(textOf),
  };
}

function zoneInJson(
  zone: ZonePart,
  texts: (demands: readonly DemandPart[]) => string[],
  rangeText: (at: string) => string,
  known: <Each>(of: readonly Each[]) => (Each | null)[],
) {
  const { conflict, spared, hinges, together } = zone;
  return {
    ...zone,
    ...(conflict && { conflict: texts(conflict) }),
    ...(spared && { spared: texts(spared) }),
    ...(together && {
      together: {
        ...together,
        packages: together.packages.map(({ utilities, worth, ...each }) => ({
          utilities: known(utilities),
          ...each,
          ...(worth && { worth: known(worth) }),
        })),
      },
    }),
    ...(hinges && { hinges: hinges.map(each => ({ ...each, inWords: rangeText(each.at) })) }),
  };
}

export function fallbackInJson({ names, ...result }: FallbackResult, language = english) {
  return recordInJson(result, language);
}
