/** The figures that the Veld river's README gives of its agenda, counted package by package. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zoneVerdict } from '../../src/analysis/bargaining/zone-verdict.ts';
import { readCase } from '../../src/case/file/read.ts';
import { type Selection, variantCase } from '../../src/case/file/variant.ts';
import type { Agenda, Issue, Utility } from '../../src/case/model.ts';
import type { Comparison, Expression } from '../../src/case/statement/expression.ts';

const document = readCase(
  readFileSync(new URL('../../catalog/veld-river/case.parley.yaml', import.meta.url), 'utf8'),
  'case.parley.yaml',
);

type Package = ReadonlyMap<string, string>;

function packagesOf(issues: readonly Issue[]): Package[] {
  return issues.reduce<Package[]>(
    (made, { id, values }) => made.flatMap(each => values.map(value => new Map([...each, [id, value]]))),
    [new Map()],
  );
}

const comparisons: Record<Comparison, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

function holds(expression: Expression, made: Package, issues: readonly Issue[]): boolean {
  const of = (part: Expression) => holds(part, made, issues);
  switch (expression.kind) {
    case 'option':
      throw new Error('A red line speaks of issues, not of options.');
    case 'compare': {
      const { values } = issues.find(({ id }) => id === expression.issue)!;
      const place = values.indexOf(made.get(expression.issue)!);
      return comparisons[expression.comparison](place, values.indexOf(expression.value));
    }
    case 'not':
      return !of(expression.of);
    case 'and':
      return of(expression.left) && of(expression.right);
    case 'or':
      return of(expression.left) || of(expression.right);
    case 'if':
      return of(expression.left) || !of(expression.right);
    case 'iff':
      return of(expression.left) === of(expression.right);
  }
}

function points({ weights, scores }: Utility, made: Package): number {
  return [...made].reduce(
    (sum, [issue, value]) => sum + weights.get(issue)!.range[0] * scores.get(issue)!.get(value)!.range[0],
    0,
  );
}

/** How many packages no side refuses, at the lowest and at the highest of the reservation ranges. */
function acceptable({ issues, utilities }: Agenda): { of: number; lowest: number; highest: number } {
  const packages = packagesOf(issues);
  const count = (end: 0 | 1) =>
    packages.filter(made =>
      [...utilities.values()].every(
        utility =>
          utility.redLines.every(({ expression }) => holds(expression, made, issues)) &&
          points(utility, made) >= 100 * utility.reservation!.range[end],
      ),
    ).length;
  return { of: packages.length, lowest: count(0), highest: count(1) };
}

test.each<[Selection, number, number]>([
  [{}, 3, 0],
  [{ framework: 'quiet-channel' }, 30, 5],
  [{ framework: 'two-alone' }, 3, 0],
  [{ framework: 'public-deadline' }, 0, 0],
  [{ future: 'dry-summer' }, 0, 0],
  [{ framework: 'quiet-channel', future: 'dry-summer' }, 0, 0],
  [{ framework: 'quiet-channel', future: 'new-government' }, 30, 5],
])('%o: %i packages acceptable at the lowest reservations, %i at the highest', (selection, lowest, highest) => {
  const theCase = variantCase(document, selection);
  expect(acceptable(theCase.agenda!)).toEqual({ of: 432, lowest, highest });
  const { verdict, count } = zoneVerdict(theCase);
  expect(count).toEqual([BigInt(highest), BigInt(lowest)]);
  expect(verdict).toBe(highest > 0 ? 'yes' : lowest > 0 ? 'unknown' : 'no');
});

test('the points are well made: weights sum to 100, every issue has a best value of 100 and a worst of 0', () => {
  const { utilities } = document.case.agenda!;
  for (const { weights, scores } of utilities.values()) {
    expect([...weights.values()].reduce((sum, { range }) => sum + range[0], 0)).toBe(100);
    for (const byValue of scores.values()) {
      const all = [...byValue.values()].map(({ range }) => range[0]);
      expect([Math.max(...all), Math.min(...all)]).toEqual([100, 0]);
    }
  }
});
