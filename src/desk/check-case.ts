/** Everything that can be said about a case file before any question is asked of it. */

import { outOfReach } from '../analysis/bargaining/reach.ts';
import { valueInJson } from '../brief/values-of-case.ts';
import { oddities } from '../case/check/oddities.ts';
import type { Oddity } from '../case/check/oddity.ts';
import { allUnsupportedValues } from '../case/check/unsupported.ts';
import type { CaseDocument } from '../case/file/check-data.ts';
import { formatVersion } from '../case/file/migrations.ts';
import type { Case, Path } from '../case/model.ts';
import { type Complaint, FileError, LimitError, type Where } from '../core/errors.ts';
import { openCase } from './open-case.ts';
import { refusals } from './refusals.ts';

export interface Remark {
  readonly message: string;
  readonly where: Where;
  /** The place in the case's data, its steps joined by dots. */
  readonly path: string;
  readonly code?: string;
}

export interface CheckResult {
  /** Whose figures the case has; undefined where it does not say. */
  readonly figures?: string;
  /** What keeps the file from being a case. */
  readonly complaints: readonly Complaint[];
  /** What is allowed and probably not meant. */
  readonly oddities: readonly Remark[];
  /** Values that rest on no claim and no assumption. */
  readonly unsupported: readonly Remark[];
}

/** @throws ParleyError other than FileError: a file that is too large to look at has no list of complaints. */
export function checkCase(file: string, bytes: Uint8Array): CheckResult {
  try {
    const document = openCase(file, bytes);
    const remark = (message: string, at: Path, code?: string): Remark => ({
      message,
      where: document.locate(at),
      path: at.join('.'),
      ...(code && { code }),
    });
    return {
      ...(document.case.figures !== undefined && { figures: document.case.figures }),
      complaints: [],
      oddities: [
        ...versionOddities(document).map(({ message, at, code }) => remark(message, at, code)),
        ...[...oddities(document.case), ...reachOddities(document.case)].map(({ message, at, code }) =>
          remark(message, at, code),
        ),
        ...refusals(document).map(({ code, message, hint, where = {}, path }) => ({
          ...{ message: hint ? `${message} ${hint}` : message, where, path, code },
        })),
      ],
      unsupported: allUnsupportedValues(document)
        .map(valueInJson)
        .map(({ what, at }) => remark(what, at)),
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
  const lost = lostComments.length > 0 ? ` Comments that it has no place for: ${lostComments.join('; ')}.` : '';
  const message = `The file is of version ${from} and read as version ${formatVersion}; "parley format" writes it so.${lost}`;
  return [{ code: 'VERSION_OLDER', message, at: ['parley'] }];
}

/** Reservations that nothing reaches. Conditions too wide to go through are left to the analysis, which says so. */
function reachOddities(theCase: Case): Oddity[] {
  const { agenda } = theCase;
  if (!agenda) return [];
  try {
    return outOfReach(theCase, agenda).map(({ party, reservation, most }) => ({
      code: 'RESERVATION_UNREACHABLE',
      message:
        most === undefined
          ? `No package meets the constraints and the red lines of ${party}.`
          : `No package reaches the walk-away point of ${party} (${reservation}); the most is ${most}.`,
      at: ['agenda', 'utilities', party, ...(most === undefined ? [] : ['reservation'])],
    }));
  } catch (error) {
    if (error instanceof LimitError) return [];
    throw error;
  }
}
