/**
 * The packages on a gauge's list: all that can be made in some plausible world. A rule that rests on an uncertain assumption forbids
 * only where that holds, so what it alone forbids stands on the list and is said to hang on the assumption.
 */
import { countPackages, type Package, packagesOf, passes } from '../../case/agenda/package.ts';
import type { Agenda, Case, EvidenceId } from '../../case/model.ts';
import { testOfPackage } from '../../case/statement/meaning.ts';
import { FileError, LimitError } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import { uncertainBehind } from './surely.ts';

export interface Listed {
  readonly chosen: Package;
  /** The uncertain assumptions of the rules that forbid it where they hold, in the order of the record; none where it can be made for sure. */
  readonly hangsOn: readonly EvidenceId[];
}

/** Packages that hang on the same assumptions, by their numbers on the list. */
export interface Hanging {
  readonly assumptions: readonly EvidenceId[];
  readonly numbers: readonly number[];
}

export const mostOutcomes = 4096;

/** @throws LimitError, FileError where there is none. */
export function listedPackages(theCase: Case): Listed[] {
  const agenda = needAgenda(theCase.agenda);
  const count = countPackages(agenda.issues);
  if (count > 64n * BigInt(mostOutcomes)) throw tooMany(Number(count));
  const { issues, infeasible } = agenda;
  const behind = uncertainBehind(theCase);
  const uncertain = infeasible.filter(rule => behind(rule).length > 0);
  const tests = uncertain.map(rule => ({ forbids: testOfPackage(rule, issues), assumptions: behind(rule) }));
  const standing = { ...agenda, infeasible: infeasible.filter(rule => !uncertain.includes(rule)) };
  const all = [...packagesOf(standing)].map((chosen): Listed => {
    const named = new Set(
      tests.filter(({ forbids }) => passes(forbids, chosen)).flatMap(({ assumptions }) => assumptions),
    );
    return { chosen, hangsOn: theCase.record.assumptions.flatMap(({ id }) => (named.has(id) ? id : [])) };
  });
  if (all.length > mostOutcomes) throw tooMany(all.length);
  if (all.length === 0) throw new FileError(complaint('GAUGE_EMPTY', {}, { where: { path: 'agenda' } }));
  return all;
}

/** What on the list of an agenda hangs on uncertain assumptions. @throws as `listedPackages`. */
export function hangingOf(theCase: Case): Hanging[] {
  const byAssumptions = Map.groupBy(
    listedPackages(theCase).map(({ hangsOn }, at) => ({ hangsOn, number: at + 1 })),
    ({ hangsOn }) => hangsOn.join(' '),
  );
  return [...byAssumptions.values()].flatMap(group => {
    const assumptions = group[0]!.hangsOn;
    return assumptions.length === 0 ? [] : { assumptions, numbers: group.map(({ number }) => number) };
  });
}

export function needAgenda(agenda: Agenda | undefined): Agenda {
  if (agenda && agenda.issues.length > 0) return agenda;
  throw new FileError(complaint('GAUGE_NO_AGENDA'));
}

export function tooMany(count: number): LimitError {
  return new LimitError(complaint('GAUGE_TOO_LONG', { outcomes: count, most: mostOutcomes }));
}
