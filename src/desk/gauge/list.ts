/**
 * What leaves the machine for a gauge: this file alone turns a case into the fixed list of outcomes, and a party's wishes
 * into zeros and ones. The list's texts are shown to all parties; the answers go to nobody.
 */

import { openSaid } from '../../brief/gaps.ts';
import { acceptanceOf, type Gap, gapsOf, type Package, valuationOf } from '../../case/agenda/package.ts';
import type { Case, EvidenceId } from '../../case/model.ts';
import { digest } from '../../core/digest.ts';
import { FileError, UsageError } from '../../core/errors.ts';
import { visible } from '../../core/escape.ts';
import { rationalOf } from '../../core/rational.ts';
import { complaint } from '../../words/complaint.ts';
import { nearHint } from '../../words/near.ts';
import { listedPackages, mostOutcomes, needAgenda, tooMany } from './listed.ts';
import { boundsOf } from './surely.ts';

export interface GaugeList {
  /** Names of the levels, the most demanding first. */
  readonly levels: readonly string[];
  /** Canonical texts, in the order in which they are numbered from 1. */
  readonly outcomes: readonly string[];
}

/** SHA-256 (hex) of the canonical text: what every party compares before it answers. */
export const listDigest = ({ levels, outcomes }: GaugeList): string => digest({ levels, outcomes });

/** On one line, with nothing in it that acts unseen: what is shown to all must look the same to all. */
export const isPlainText = (text: string): boolean => visible(text) === text;

/** The agenda of a case as a list: one line per package, `Minimum flow: 20%; Yearly payment: 10m`. */
export function listOfAgenda(theCase: Case, levels: readonly string[]): GaugeList {
  const { issues } = needAgenda(theCase.agenda);
  const text = (each: Package) =>
    each.map((at, issue) => `${issues[issue]!.name}: ${issues[issue]!.values[at]}`).join('; ');
  return { levels, outcomes: listedPackages(theCase).map(({ chosen }) => text(chosen).normalize('NFC')) };
}

/** A list of packages as text, one a line; blank lines and lines that begin with # are left out. */
export function listOfText(text: string, file: string, levels: readonly string[]): GaugeList {
  const lines = text.split(/\r\n|\r|\n/).map((line, at) => ({ line: line.normalize('NFC').trim(), at: at + 1 }));
  const kept = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  const seen = new Map<string, number>();
  for (const { line, at } of kept) {
    const before = seen.get(line);
    const where = { file, line: at };
    if (before !== undefined) {
      throw new FileError(complaint('GAUGE_TWICE', { line: String(before) }, { where }));
    }
    if (!isPlainText(line)) throw new FileError(complaint('GAUGE_CONTROL', {}, { where }));
    seen.set(line, at);
  }
  if (seen.size === 0) throw new FileError(complaint('GAUGE_EMPTY.list', {}, { where: { file } }));
  if (seen.size > mostOutcomes) throw tooMany(seen.size);
  return { levels, outcomes: [...seen.keys()] };
}

/** A level: its name, and the worth from which on it accepts, in each party's own points; the reservation decides as well. */
export interface Level {
  readonly name: string;
  readonly from?: number;
}

/** Levels as text: `yes`, or `strongly=80, yes=60, could live with`, the most demanding first. @throws UsageError */
export function parseLevels(text: string): Level[] {
  const levels = text.split(',').map((part): Level => {
    const [name = '', score] = part.split('=').map(piece => piece.trim());
    if (name === '' || name.length > 40 || /[:\p{Cc}]/u.test(name)) {
      throw new UsageError(complaint('GAUGE_LEVELS.name', { level: part.trim() }));
    }
    if (score === undefined) return { name };
    if (!/^\d{1,9}$/.test(score)) throw new UsageError(complaint('GAUGE_LEVELS.score', { score }));
    return { name, from: Number(score) };
  });
  const scores = levels.map(({ from }) => from ?? -1);
  if (levels.length > 4) throw new UsageError(complaint('GAUGE_LEVELS.many'));
  if (new Set(levels.map(({ name }) => name)).size < levels.length) {
    throw new UsageError(complaint('GAUGE_LEVELS.same'));
  }
  if (scores.some((score, at) => at > 0 && score >= scores[at - 1]!)) {
    throw new UsageError(complaint('GAUGE_LEVELS.rising'));
  }
  return levels;
}

export type Answer = 'accept' | 'refuse' | 'open';

/** What is done with what a case leaves open. */
export type Unclear = 'accept' | 'refuse';

export interface CaseAnswers {
  /** `answers[level][outcome]`. */
  readonly answers: readonly (readonly Answer[])[];
  /** How many outcomes are open at some level, and what is not known of the party that leaves them so. */
  readonly open: number;
  readonly gaps: readonly Gap[];
  /** The uncertain assumptions that it rests on, where it leaves something open. */
  readonly assumptions: readonly EvidenceId[];
}

/**
 * What the case says that a party answers: a level with a score accepts what is worth that much and meets the reservation.
 * What it leaves open is told, never guessed. @throws FileError for a party of which the agenda says nothing.
 */
export function answersOfCase(theCase: Case, party: string, levels: readonly Level[]): CaseAnswers {
  const agenda = needAgenda(theCase.agenda);
  const known = [...agenda.utilities.keys()];
  const id = known.find(each => each === party);
  const utility = id && agenda.utilities.get(id);
  if (!utility) {
    const where = { path: 'agenda.utilities' };
    throw new FileError(
      complaint('GAUGE_PARTY', { party: nameOf(theCase, party) }, { where, hint: nearHint(party, known, 'parties') }),
    );
  }
  const { issues } = agenda;
  const written = valuationOf(utility, issues);
  const { accepting, refusing, assumptions } = boundsOf(theCase, utility);
  const [worst, best] = [valuationOf(accepting, issues), valuationOf(refusing, issues)];
  const all = listedPackages(theCase);
  const ofParty = levels.map(({ from = 0 }) => {
    const least = rationalOf(from);
    return all.map(({ chosen }): Answer => {
      if (acceptanceOf(worst, chosen, least) === 'yes') return 'accept';
      return acceptanceOf(best, chosen, least) === 'no' ? 'refuse' : 'open';
    });
  });
  // what cannot be made in some world is refused there
  const answers = ofParty.map(row =>
    row.map((own, outcome) => (own === 'accept' && all[outcome]!.hangsOn.length > 0 ? 'open' : own)),
  );
  const isOpenIn = (rows: readonly (readonly Answer[])[]) => (_: unknown, outcome: number) =>
    rows.some(row => row[outcome] === 'open');
  const open = all.filter(isOpenIn(answers));
  const own = all.filter(isOpenIn(ofParty));
  const matter = new Set(own.flatMap(({ chosen }) => gapsOf(written, issues, chosen)));
  const gaps = written.gaps.filter(gap => matter.has(gap));
  const named = new Set([...(own.length > 0 ? assumptions : []), ...open.flatMap(({ hangsOn }) => hangsOn)]);
  return {
    answers,
    open: open.length,
    gaps,
    assumptions: theCase.record.assumptions.flatMap(({ id }) => (named.has(id) ? id : [])),
  };
}

/** The answers as zeros and ones, with what is open settled one way. */
export function settledAnswers({ answers }: CaseAnswers, unclear: Unclear): number[][] {
  return answers.map(row => row.map(answer => ((answer === 'open' ? unclear : answer) === 'accept' ? 1 : 0)));
}

/** What a case says that a party answers, as zeros and ones. @throws UsageError where some is open and `unclear` does not say. */
export function answersOfParty(theCase: Case, party: string, levels: readonly Level[], unclear?: Unclear): number[][] {
  const found = answersOfCase(theCase, party, levels);
  if (found.open > 0 && unclear === undefined) {
    const gaps = openSaid(found, theCase.agenda!.issues);
    throw new UsageError(complaint('GAUGE_UNCLEAR', { party: nameOf(theCase, party), n: found.open, gaps }));
  }
  return settledAnswers(found, unclear ?? 'refuse');
}

/** What the case calls a party; what it does not know stays as it was written. */
function nameOf({ parties }: Case, party: string): string {
  return parties.find(({ id }) => id === party)?.name ?? party;
}
