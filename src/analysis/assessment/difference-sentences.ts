/** Differences and what survives every reading, as English sentences. */
import type { Assessment, DifferenceGroup, Named, Survivor } from './assessment.ts';
import { assumptionName, findingClause, list, negatedClause, pointsInWords, rangeInWords } from './words.ts';

type Axes = Pick<Assessment, 'futures' | 'readings'>;

export function differenceHead({ axis, variant, readings }: DifferenceGroup, axes: Axes): string {
  return `${axis === 'framework' ? 'Under' : 'In the future'} "${variant.name}", against "as it is"${inReadings(readings, axes)}:`;
}

/** A sentence a difference. */
export function differenceSentences({ changes, openings, notCompared }: DifferenceGroup): string[] {
  const moved = changes.map(({ finding, direction, places }) => {
    const clause = findingClause[finding];
    const where = places.map(({ other, from, to, difference }) => {
      const shares = `${rangeInWords(from)} -> ${rangeInWords(to)}`;
      return `"${other.name}" (${shares}${direction === 'part' ? `; ${pointsInWords(difference)}` : ''})`;
    });
    return direction === 'part'
      ? `In part of our ranges ${clause} in more of the plausible worlds, in another part in fewer or as many: in ${list(where)}.`
      : `In all of our ranges ${clause} in ${direction} of the plausible worlds in ${list(where)}.`;
  });
  const opened = openings.map(({ places, hinges }) => {
    const where = list(places.map(({ name }) => `"${name}"`));
    return hinges.length === 0
      ? `As written a path opens in ${where}, and no single assumption closes it.`
      : `As written a path opens in ${where}; it closes with the failure of ${list(hinges.map(assumptionName), 'or')}.`;
  });
  const open =
    notCompared.length === 0
      ? []
      : [
          `Not compared in ${list(notCompared.map(({ name }) => `"${name}"`))}: what is compared could not be computed.`,
        ];
  const same = notCompared.length === 0 ? 'No share differs.' : 'No share that was compared differs.';
  return [...(moved.length > 0 ? moved : [same]), ...opened, ...open];
}

export function survivorSentence({ finding, verdict, places }: Survivor, axes: Axes): string {
  const clause = verdict === 'yes' ? findingClause[finding] : negatedClause[finding];
  const where = places.map(({ framework, futures }) => `under "${framework.name}"${inFutures(futures, axes)}`);
  return `If the case is as written, ${clause} ${list(where)}.`;
}

function inReadings(shown: readonly Named[], { readings }: Axes): string {
  if (readings.length === 1) return '';
  if (shown.length === readings.length) return ', in every reading';
  return `, in the reading${shown.length === 1 ? '' : 's'} ${list(shown.map(({ name }) => `"${name}"`))}`;
}

function inFutures(shown: readonly Named[], { futures }: Axes): string {
  if (shown.length === futures.length) return shown.length === 1 ? '' : ' in every future';
  return ` in ${list(shown.map(({ name }) => `"${name}"`))}`;
}
