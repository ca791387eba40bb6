/** The assessment over all its cells: in how many each finding is true as written, on what it hangs most often, and the nearest ways. */
import type { Range } from '../../case/model.ts';
import { hasFailed } from '../../core/failed-part.ts';
import { shareIn } from '../../words/figures.ts';
import type { Assessment, Cell, Influence, Outcome, Verdict } from './assessment.ts';
import { classNames, ways } from './classes.ts';
import type { FindingName } from './findings.ts';

/** Cells in which it is so as written, in which that is unknown, and all. */
export interface Count {
  readonly yes: number;
  readonly unknown: number;
  readonly of: number;
}

export function countOf({ cells }: Pick<Assessment, 'cells'>, finding: FindingName): Count {
  return count(cells.map(({ findings }) => findings[finding].verdict));
}

/** The zone of agreement, with the least and the greatest share of all cells; undefined where no cell has one. */
export function zoneCount({ cells }: Pick<Assessment, 'cells'>) {
  const zones = cells.flatMap(({ zone }) => (zone === undefined || hasFailed(zone) ? [] : zone));
  if (zones.length === 0) return undefined;
  return {
    ...count(zones.map(({ verdict }) => verdict)),
    low: Math.min(...zones.map(({ share }) => share.range[0])),
    high: Math.max(...zones.map(({ share }) => share.range[1])),
  };
}

function count(verdicts: readonly Verdict[]): Count {
  const times = (wanted: Verdict) => verdicts.filter(verdict => verdict === wanted).length;
  return { yes: times('yes'), unknown: times('unknown'), of: verdicts.length };
}

/** The influence that decides one of some findings in the most cells; the first of several. */
export function decidingMostOften(
  { cells }: Pick<Assessment, 'cells'>,
  findings: readonly FindingName[],
): Influence | undefined {
  const deciding = cells.flatMap(cell => findings.flatMap(finding => cell.findings[finding].deciding ?? []));
  const counts = Map.groupBy(deciding, ({ key }) => key);
  return [...counts.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}

/** A shortest way to an outcome of a kind, in the first cell of those that have one: cells stand in the order of the tables. */
export function nearestWay(
  { cells }: Pick<Assessment, 'cells'>,
  isSought: (outcome: Outcome) => boolean,
): { readonly cell: Cell; readonly outcome: Outcome } | undefined {
  for (const cell of cells) {
    const found = cell.outcomes.filter(each => isSought(each) && each.sense === 'certain');
    const [outcome] = found.toSorted((a, b) => a.path.length - b.path.length);
    if (outcome) return { cell, outcome };
  }
  return undefined;
}

/**
 * How many answers are the same in every reading, of how many: the status quo, and what is in reach, as written and with all shares as
 * they are told.
 */
export function agreementOfReadings({ cells, frameworks, futures, readings }: Assessment): {
  same: number;
  of: number;
} {
  const toldOf = ({ range }: { readonly range: Range }) => range.map(end => shareIn('en', end)).join(' ');
  const answers = [
    ({ findings: { holds } }: Cell) => `${holds.verdict} ${toldOf(holds.share)}`,
    ...ways.map(way => ({ classes }: Cell) => {
      const { written, shares } = classes[way];
      return [written, ...classNames.map(name => toldOf(shares[name]))].join(' ');
    }),
  ];
  const places = frameworks.flatMap(({ id: framework }) => futures.map(({ id: future }) => ({ framework, future })));
  const same = places.flatMap(({ framework, future }) => {
    const here = cells.filter(({ id }) => id.framework === framework && id.future === future);
    return answers.filter(answer => here.length === readings.length && new Set(here.map(answer)).size === 1);
  }).length;
  return { same, of: places.length * answers.length };
}
