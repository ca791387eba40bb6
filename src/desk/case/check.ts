/** Everything that can be said about a case file before any question is asked of it. */

import { outOfReach } from '../../analysis/bargaining/reach.ts';
import { oddities } from '../../case/check/oddities.ts';
import type { Oddity } from '../../case/check/oddity.ts';
import { allUnsupportedValues } from '../../case/check/unsupported.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { formatVersion } from '../../case/file/migrations.ts';
import type { Case, Path } from '../../case/model.ts';
import { type Complaint, FileError, LimitError, type Where } from '../../core/errors.ts';
import type { Saying } from '../../core/values.ts';
import { complaint } from '../../words/complaint.ts';
import { openCase } from './open.ts';
import { refusals } from './refusals.ts';

interface Placed {
  readonly where: Where;
  /** The place in the case's data, its steps joined by dots. */
  readonly path: string;
}

/** What is remarked on. */
export type Remark = Complaint & Placed;

/** A value that rests on nothing; `says` names a party by its id. */
export interface Unsupported extends Placed {
  readonly says: Saying;
}

export interface CheckResult {
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  /** What keeps the file from being a case. */
  readonly complaints: readonly Complaint[];
  /** What is allowed and probably not meant. */
  readonly oddities: readonly Remark[];
  /** Values that rest on no claim and no assumption. */
  readonly unsupported: readonly Unsupported[];
  /** What the file of another tool says and the case read from it does not. */
  readonly notCarried?: readonly Saying[];
}

/** @throws ParleyError other than FileError: a file that is too large to look at has no list of complaints. */
export function checkCase(file: string, bytes: Uint8Array): CheckResult {
  try {
    const document = openCase(file, bytes);
    const place = (at: Path): Placed => ({ where: document.locate(at), path: at.join('.') });
    return {
      ...(document.case.figures !== undefined && { figures: document.case.figures }),
      ...(document.notCarried && { notCarried: document.notCarried }),
      complaints: [],
      oddities: [
        ...[...versionOddities(document), ...oddities(document.case), ...reachOddities(document.case)].map(
          ({ at, ...said }) => ({ ...said, ...place(at) }),
        ),
        ...refusals(document).map(({ where = {}, ...said }) => ({ ...said, where })),
      ],
      unsupported: allUnsupportedValues(document).map(({ at, says }) => ({ says, ...place(at) })),
    };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { complaints: error.complaints, oddities: [], unsupported: [] };
  }
}

/** A file of an older version is read as one of today's, and so are the places that are told. */
function versionOddities({ migrated }: CaseDocument): Oddity[] {
  if (!migrated) return [];
  const { from, lostComments } = migrated;
  const versions = { from: `${from}`, version: `${formatVersion}` };
  const said =
    lostComments.length > 0
      ? complaint('VERSION_OLDER.lost', { ...versions, comments: { apart: lostComments } })
      : complaint('VERSION_OLDER', versions);
  return [{ ...said, at: ['parley'] }];
}

/** Reservations that nothing reaches. Conditions too wide to go through are left to the analysis, which says so. */
function reachOddities(theCase: Case): Oddity[] {
  const { agenda } = theCase;
  if (!agenda) return [];
  try {
    return outOfReach(theCase, agenda).map(({ party, reservation, most }) => ({
      ...(most === undefined
        ? complaint('RESERVATION_UNREACHABLE.none', { party })
        : complaint('RESERVATION_UNREACHABLE', { party, reservation: `${reservation}`, most: `${most}` })),
      at: ['agenda', 'utilities', party, ...(most === undefined ? [] : ['reservation'])],
    }));
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}
