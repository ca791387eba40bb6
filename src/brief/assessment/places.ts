/** Where an assessment stands in its result, and what of the case its cells rest on. */
import type { Assessment, Cell, FindingReport, Influence } from '../../analysis/assessment/assessment.ts';
import type { FindingName } from '../../analysis/assessment/findings.ts';
import type { Path } from '../../case/model.ts';
import { hasFailed } from '../../core/failed-part.ts';
import type { Ground, Grounds } from '../sentence.ts';
import { idOf } from '../variants.ts';

type Cells = Pick<Assessment, 'cells'>;

/** A place of the assessment as `--json` prints it. */
export function placeIn(...place: Path): Path {
  return ['value', ...place];
}

/** A place within a cell. */
export function inCell({ cells }: Cells, cell: Pick<Cell, 'id'>, ...place: Path): Path {
  const id = idOf(cell);
  return placeIn(
    'cells',
    cells.findIndex(each => idOf(each) === id),
    ...place,
  );
}

/** An assumption by its id; a statement by its place. */
export function behind({ at, key }: Pick<Influence, 'at' | 'key'>): Ground {
  return at[0] === 'record' ? key : at;
}

/** What all parties want: behind a finding that no single value decides. */
const wishes: Path = ['situation', 'preferences'];
/** The same of an agenda. */
const utilities: Path = ['agenda', 'utilities'];

/** The findings of cells, with what decides them. */
export function ofFindings(assessment: Cells, cells: readonly Cell[], finding: FindingName, ...place: Path): Grounds {
  return {
    from: cells.map(cell => inCell(assessment, cell, 'findings', finding, ...place)),
    because: orElse(
      cells.flatMap(({ findings }) => decidingOf(findings[finding])),
      wishes,
    ),
  };
}

/** What moves the share of a finding most, and what turns its verdict by failing alone; where nothing does, what all parties want. */
export function groundsOf({ deciding, hinges, basis }: FindingReport): Ground[] {
  const decisive = [...(deciding ? [deciding] : []), ...hinges].map(behind);
  return orElse([...decisive, ...basis.unsupported.map(({ at }) => at)], wishes);
}

function orElse(grounds: readonly Ground[], otherwise: Path): Ground[] {
  return grounds.length > 0 ? [...grounds] : [otherwise];
}

export function decidingOf({ deciding }: { readonly deciding?: Influence }): Ground[] {
  return deciding ? [behind(deciding)] : [];
}

/** The zones of cells that have one. */
export function ofZones(assessment: Cells, cells: readonly Cell[], ...place: Path): Grounds {
  const found = cells.flatMap(({ id, zone }) => (zone === undefined || hasFailed(zone) ? [] : [{ id, zone }]));
  return {
    from: found.map(cell => inCell(assessment, cell, 'zone', ...place)),
    because: orElse(
      found.flatMap(({ zone }) => decidingOf(zone)),
      utilities,
    ),
  };
}
