/**
 * What leaves the machine for a gauge: this file alone turns a case into the fixed list of outcomes, and a party's wishes
 * into zeros and ones. The list's texts are shown to all parties; the answers go to nobody.
 */

import type { Agenda, Case, Utility } from '../case/model.ts';
import type { Expression } from '../case/statement/expression.ts';
import { digest } from '../core/digest.ts';
import { FileError, LimitError, UsageError } from '../core/errors.ts';
import { didYouMean } from '../core/nearest.ts';

export interface GaugeList {
  /** Names of the levels, the most demanding first. */
  readonly levels: readonly string[];
  /** Canonical texts, in the order in which they are numbered from 1. */
  readonly outcomes: readonly string[];
}

const mostOutcomes = 4096;

/** SHA-256 (hex) of the canonical text: what every party compares before it answers. */
export const listDigest = ({ levels, outcomes }: GaugeList): string => digest({ levels, outcomes });

/** No control characters and no marks that turn the direction of text: what is shown to all must look the same to all. */
export const isPlainText = (text: string): boolean => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text);

/** A package: an index into each issue's values, in the order of the issues. */
type Package = readonly number[];

/** Every package that the agenda allows, the last issue running fastest. @throws LimitError, FileError */
function packages({ issues, infeasible }: Agenda): Package[] {
  const count = issues.reduce((product, { values }) => product * values.length, 1);
  if (count > 64 * mostOutcomes) throw tooMany(count);
  let all: number[][] = [[]];
  for (const { values } of issues) all = all.flatMap(head => values.map((_, at) => [...head, at]));
  const feasible = all.filter(each => !infeasible.some(({ expression }) => holds(expression, each, issues)));
  if (feasible.length > mostOutcomes) throw tooMany(feasible.length);
  if (feasible.length === 0) {
    throw new FileError({ code: 'GAUGE_EMPTY', message: 'The agenda allows no package.', where: { path: 'agenda' } });
  }
  return feasible;
}

/** The agenda of a case as a list: one line per package, `Minimum flow: 20%; Yearly payment: 10m`. */
export function listOfAgenda({ agenda }: Case, levels: readonly string[]): GaugeList {
  const { issues } = needAgenda(agenda);
  const text = (each: Package) =>
    each.map((at, issue) => `${issues[issue]!.name}: ${issues[issue]!.values[at]}`).join('; ');
  return { levels, outcomes: packages(needAgenda(agenda)).map(each => text(each).normalize('NFC')) };
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
      throw new FileError({ code: 'GAUGE_TWICE', message: `The outcome stands on line ${before} already.`, where });
    }
    if (!isPlainText(line)) {
      throw new FileError({
        code: 'GAUGE_CONTROL',
        message: 'The line has a control character or a mark that turns the direction of text.',
        where,
      });
    }
    seen.set(line, at);
  }
  if (seen.size === 0) throw new FileError({ code: 'GAUGE_EMPTY', message: 'The list is empty.', where: { file } });
  if (seen.size > mostOutcomes) throw tooMany(seen.size);
  return { levels, outcomes: [...seen.keys()] };
}

/** A level: its name, and the score from which on it accepts; without a score, the party's reservation value decides. */
export interface Level {
  readonly name: string;
  readonly from?: number;
}

/** Levels as text: `yes`, or `strongly=80, yes=60, could live with`, the most demanding first. @throws UsageError */
export function parseLevels(text: string): Level[] {
  const levels = text.split(',').map((part): Level => {
    const [name = '', score] = part.split('=').map(piece => piece.trim());
    if (name === '' || name.length > 40 || /[:\p{Cc}]/u.test(name)) throw badLevels(`"${part.trim()}" is no level.`);
    if (score === undefined) return { name };
    if (!/^\d{1,3}$/.test(score) || Number(score) > 100) throw badLevels(`"${score}" is no score from 0 to 100.`);
    return { name, from: Number(score) };
  });
  const scores = levels.map(({ from }) => from ?? -1);
  if (levels.length > 4) throw badLevels('There are more than 4 levels.');
  if (new Set(levels.map(({ name }) => name)).size < levels.length) throw badLevels('Two levels have the same name.');
  if (scores.some((score, at) => at > 0 && score >= scores[at - 1]!)) throw badLevels('The scores do not fall.');
  return levels;
}

export type Unclear = 'accept' | 'refuse';

/**
 * `answers[level][outcome]`, 0 or 1, from a party's utilities: the score of a package (0..100) against the level's score
 * and the reservation value; a red line must be true of what it accepts. Where ranges leave it open, `unclear` must say.
 * @throws FileError where a value is unknown; UsageError where it is open and `unclear` does not say.
 */
export function answersOfParty(theCase: Case, party: string, levels: readonly Level[], unclear?: Unclear): number[][] {
  const agenda = needAgenda(theCase.agenda);
  const utility = agenda.utilities.get(party);
  if (!utility) {
    const known = [...agenda.utilities.keys()];
    const message = `"${party}" has no utilities in the agenda.`;
    throw new FileError({
      code: 'GAUGE_PARTY',
      message,
      where: { path: 'agenda.utilities' },
      hint: didYouMean(party, known, 'parties'),
    });
  }
  if (!utility.reservation && levels.some(({ from }) => from === undefined)) {
    throw unknownValue(party, 'the reservation value', 'Give it, or give every level a score: --levels "yes=60".');
  }
  const all = packages(agenda);
  let open = 0;
  const answers = levels.map(({ from }) =>
    all.map(each => {
      if (!utility.redLines.every(({ expression }) => holds(expression, each, agenda.issues))) return 0;
      const [low, high] = score(party, utility, each, agenda.issues);
      const [leastNeeded, mostNeeded] = utility.reservation?.range ?? [0, 0];
      if (low >= Math.max(mostNeeded, from ?? 0)) return 1;
      if (high < Math.max(leastNeeded, from ?? 0)) return 0;
      open++;
      return unclear === 'accept' ? 1 : 0;
    }),
  );
  if (open > 0 && unclear === undefined) {
    throw new UsageError({
      code: 'GAUGE_UNCLEAR',
      message: `The ranges in the utilities of "${party}" leave open whether it accepts some outcomes.`,
      hint: 'Say --unclear accept or --unclear refuse, or narrow the ranges.',
    });
  }
  return answers;
}

/** Additive score as a range: lowest and highest over the ranges of weights and scores, each taken on its own. */
function score(party: string, utility: Utility, each: Package, issues: Agenda['issues']): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const [issue, at] of each.entries()) {
    const { id, values } = issues[issue]!;
    const weight = utility.weights.get(id);
    const points = utility.scores.get(id)?.get(values[at]!);
    if (!weight) throw unknownValue(party, `the weight of "${id}"`);
    if (!points && weight.range[1] > 0) throw unknownValue(party, `the score of "${id}: ${values[at]}"`);
    low += (weight.range[0] * (points?.range[0] ?? 0)) / 100;
    high += (weight.range[1] * (points?.range[1] ?? 0)) / 100;
  }
  return [low, high];
}

/** Whether a statement about issues is true of a package; comparisons follow the order of the issue's values. */
function holds(expression: Expression, each: Package, issues: Agenda['issues']): boolean {
  switch (expression.kind) {
    case 'option':
      throw new FileError({
        code: 'GAUGE_OPTION',
        message: `"${expression.option}" is an option; packages have none.`,
      });
    case 'not':
      return !holds(expression.of, each, issues);
    case 'compare': {
      const issue = issues.findIndex(({ id }) => id === expression.issue);
      const difference = each[issue]! - issues[issue]!.values.indexOf(expression.value);
      const { comparison } = expression;
      if (comparison === '=' || comparison === '!=') return (difference === 0) === (comparison === '=');
      return comparison.startsWith('<')
        ? difference < 0 || (difference === 0 && comparison === '<=')
        : difference > 0 || (difference === 0 && comparison === '>=');
    }
    default: {
      const left = holds(expression.left, each, issues);
      const right = holds(expression.right, each, issues);
      if (expression.kind === 'and') return left && right;
      if (expression.kind === 'or') return left || right;
      return expression.kind === 'if' ? left || !right : left === right;
    }
  }
}

function needAgenda(agenda: Agenda | undefined): Agenda {
  if (agenda && agenda.issues.length > 0) return agenda;
  const hint = 'Add an agenda with issues, or give a list of outcomes with --list FILE.';
  throw new FileError({ code: 'GAUGE_NO_AGENDA', message: 'The case has no agenda to make a list from.', hint });
}

function tooMany(count: number): LimitError {
  const message = `The list would have ${count.toLocaleString('en')} outcomes; the most is ${mostOutcomes.toLocaleString('en')}.`;
  return new LimitError({
    code: 'GAUGE_TOO_LONG',
    message,
    hint: 'Group values, or gauge a part of the agenda with --list FILE.',
  });
}

const badLevels = (message: string) =>
  new UsageError({
    code: 'GAUGE_LEVELS',
    message,
    hint: 'For example: --levels "strongly=80, yes=60, could live with".',
  });

const unknownValue = (party: string, what: string, hint = 'It is not guessed: give it in the case.') =>
  new FileError({
    code: 'GAUGE_UNKNOWN',
    message: `For "${party}", ${what} is unknown.`,
    where: { path: 'agenda.utilities' },
    hint,
  });
