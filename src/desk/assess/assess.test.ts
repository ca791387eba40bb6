import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import type { FindingName } from '../../analysis/assessment/findings.ts';
import { agreement, inShort } from '../../brief/assessment/in-short.ts';
import { assessmentReport } from '../../brief/assessment/report.ts';
import { lineText, plainText } from '../../brief/text.ts';
import { type Edit, editCase } from '../../case/edit/edit.ts';
import type { CaseDocument } from '../../case/file/check-data.ts';
import { readCase } from '../../case/file/read.ts';
import { CancelledError } from '../../core/errors.ts';
import { english } from '../../words/english.ts';
import { assess } from './assess.ts';
import { runTask } from './tasks.ts';

const text = `parley: 1
title: Gates and sanctions
parties:
  highland: {name: Highland, role: principal}
  lowland: {name: Lowland, role: principal}
  fund: {name: Fund, role: third-party}
record:
  assumptions:
    a1: {says: Lowland fears the winter., sure: [0.4, 0.7]}
situation:
  options:
    open-gates: {by: highland, says: Open the gates}
    sanction: {by: lowland, says: Keep the sanctions}
    guarantee: {by: fund, says: Guarantee the payments}
  status-quo: [sanction]
  preferences:
    highland:
      - {statement: guarantee if open-gates, sure: 0.9}
      - not sanction
      - not open-gates
    lowland:
      - {statement: sanction if not guarantee, sure: 0.8}
      - {statement: not sanction, because: [a1]}
    fund: [not guarantee]
frameworks:
  guaranteed: {name: With a guarantee, changes: {situation: {preferences: {fund: [guarantee]}}}}
futures:
  winter: {name: A hard winter, changes: {record: {assumptions: {a1: {sure: 0.9}}}}}
`;

const options = { concept: 'seq', samples: 300, seed: 5 } as const;
const run = async (yaml: string, samples = 300, seed = options.seed as number) =>
  (await assess(readCase(yaml), { ...options, samples, seed }, async task => runTask(task))).value;

test('relabelling the parties changes nothing but names', async () => {
  const plain = await run(text);
  const swap = (from: string) =>
    from.replaceAll(/highland|lowland|Highland|Lowland/g, name => {
      const other = { highland: 'lowland', lowland: 'highland', Highland: 'Lowland', Lowland: 'Highland' };
      return other[name as keyof typeof other];
    });
  const relabelled = await run(swap(text));
  expect(JSON.parse(swap(JSON.stringify(relabelled)))).toEqual(JSON.parse(JSON.stringify(plain)));
});

test('under any ids and names the assessment, its data and its sentences, is the same', async () => {
  const few = { ...options, samples: 40 };
  const both = async (document: CaseDocument) => {
    const { value } = await assess(document, few, async task => runTask(task));
    return JSON.stringify({ value, report: assessmentReport(value, { paths: true }) });
  };
  const ids = ['highland', 'lowland', 'fund'] as const;
  const document = readCase(text);
  const plain = await both(document);
  const letters = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(letters, async words => {
      const renamed = editCase(
        document,
        ids.flatMap((id, index): Edit[] => [
          { do: 'set', at: ['parties', id, 'name'], value: `N${words[index]}` },
          { do: 'rename', at: ['parties', id], to: `${words[index]}-i` },
        ]),
      );
      const back = ids.reduce(
        (result, id, index) => {
          const name = `${id[0]!.toUpperCase()}${id.slice(1)}`;
          return result.replaceAll(`N${words[index]}`, name).replaceAll(`${words[index]}-i`, id);
        },
        await both(renamed),
      );
      expect(JSON.parse(back)).toEqual(JSON.parse(plain));
    }),
    { seed: 21, numRuns: cases(8, 200) },
  );
});

test('reordering the parties changes no number', async () => {
  const plain = await run(text);
  const lines = text.split('\n');
  const at = lines.findIndex(line => line.startsWith('  highland: {'));
  [lines[at], lines[at + 1]] = [lines[at + 1]!, lines[at]!];
  const reordered = await run(lines.join('\n'));
  for (const [index, cell] of plain.cells.entries()) {
    const other = reordered.cells[index]!;
    expect(other.findings).toEqual(cell.findings);
    expect(other.outcomes.map(({ taken, path }) => [taken, path.length])).toEqual(
      cell.outcomes.map(({ taken, path }) => [taken, path.length]),
    );
  }
});

test('a future that makes an assumption surer moves the share that turns on it', async () => {
  const { cells } = await run(text);
  const find = (framework: string, future: string) =>
    cells.find(({ id }) => id.framework === framework && id.future === future)!;
  const share = (framework: string, future: string) => find(framework, future).findings.opens.share.certain.share;
  expect(share('guaranteed', 'winter')).toBeGreaterThan(share('guaranteed', 'as-is') + 0.2);
  expect(share('guaranteed', 'as-is')).toBeGreaterThan(share('as-is', 'as-is') + 0.2);
  expect(find('guaranteed', 'as-is').findings.opens.deciding?.key).toBe('a1');
  expect(find('guaranteed', 'as-is').findings.opens.hinges.map(({ key }) => key)).toEqual(['a1']);
});

const twoReadings = `${text}readings:
  calm: {name: No fear, changes: {record: {assumptions: {a1: {sure: 0.05}}}}}
  same: {name: Nothing new, changes: {}}
`;

test('the report begins with the answer in short', async () => {
  const value = await run(text);
  const lines = inShort(value).map(line => lineText(line, english).replaceAll('\u00a0', ' '));
  const count = (finding: FindingName) => {
    const n = value.cells.filter(({ findings }) => findings[finding].verdict === 'yes').length;
    return n === 0 ? 'in none of 4 cells' : `in ${n} of 4 cells`;
  };
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(
    /^If every assumption is true, the status quo (holds|does not hold) in "No change \/ No event"/,
  );
  expect(lines[1]).toBe(
    `If every assumption is true, a settlement is in reach by single steps ${count('opens')} and if parties also move together ${count('together')}; something worse for a main party is in reach by single steps ${count('worsens')} and if parties also move together ${count('worsensTogether')}.`,
  );
  for (const line of lines) expect(line).not.toContain('%');
});

test('readings with the same figures share one matrix, and the answers they share are counted', async () => {
  const value = await run(twoReadings);
  const headings = assessmentReport(value).flatMap(block =>
    block.kind === 'heading' && block.level === 3 ? lineText(block.line, english) : [],
  );
  expect(headings).toContain('Readings "The text as it stands" and "Nothing new": the same figures');
  const [agreed] = agreement(value);
  expect(plainText(agreed!, english)).toMatch(/^(All answers are|\d+ of 12 answers are) the same in every reading/);
});

/** Thirty assumptions of equal weight: far too many worlds to judge all. Under "Surer" each is a little surer. */
const thirty = (() => {
  const ids = Array.from({ length: 30 }, (_, at) => `a${at + 1}`);
  const record = (sure: number) => ids.map(id => `    ${id}: {says: assumption ${id}, sure: ${sure}}`).join('\n');
  const changes = ids.map(id => `${id}: {sure: 0.99}`).join(', ');
  return `parley: 1
title: thirty
status: illustration
parties:
  x: {name: X, role: principal}
  y: {name: Y, role: principal}
record:
  assumptions:
${record(0.96)}
situation:
  options:
    a: {by: x, says: A}
    b: {by: y, says: B}
  status-quo: []
  preferences:
    x: [{statement: a, because: [${ids.join(', ')}]}, b]
    y: [a, not b]
frameworks:
  surer: {name: Surer, changes: {record: {assumptions: {${changes}}}}}
`;
})();

/** All thirty hold in the product of what they are, each by its range under either of two frameworks: [from, to] of that product. */
const ofThirty = (before: readonly [number, number], after: readonly [number, number]) =>
  thirty
    .replaceAll('sure: 0.96', `sure: [${before.join(', ')}]`)
    .replaceAll('sure: 0.99', `sure: [${after.join(', ')}]`);

test.each([1, 2, 3, 4, 5])(
  'a difference is told both ways where ranges differ, and a large one never as none: seed %i',
  async seed => {
    const told = async (yaml: string) => {
      const { differences } = await run(yaml, 1000, seed);
      return differences[0]!.changes.find(({ finding }) => finding === 'holds')!;
    };
    const either = await told(ofThirty([0.9, 0.97], [0.96, 0.99]));
    expect(either.direction).toBe('either');
    const [least, most] = either.places[0]!.difference;
    // holds = 1 - p^30: at least (1 - 0.99^30) - (1 - 0.9^30), at most (1 - 0.96^30) - (1 - 0.97^30)
    expect(Math.abs(least - (0.9 ** 30 - 0.99 ** 30))).toBeLessThan(0.1);
    expect(Math.abs(most - (0.97 ** 30 - 0.96 ** 30))).toBeLessThan(0.1);
    const fewer = await told(ofThirty([0.93, 0.93], [0.97, 0.97]));
    expect(fewer.direction).toBe('fewer');
    expect(Math.abs(fewer.places[0]!.difference[0] - (0.93 ** 30 - 0.97 ** 30))).toBeLessThan(0.1);
  },
);

test('where sampling would hide a difference it is judged anew on common worlds; of many alike none is named alone', async () => {
  const value = await run(thirty, 1000);
  const [group] = value.differences;
  const [fewer] = group!.changes.filter(({ finding }) => finding === 'holds');
  expect(fewer).toMatchObject({ finding: 'holds', direction: 'fewer' });
  // all of thirty hold in 0.96^30 and in 0.99^30 of the worlds
  const truth = 0.96 ** 30 - 0.99 ** 30;
  const [place] = fewer!.places;
  expect(Math.abs(place!.difference[0] - truth)).toBeLessThan(group!.tolerance!);
  const { deciding } = value.cells[0]!.findings.holds;
  expect([deciding!.key, ...deciding!.alike!].toSorted()).toEqual(
    Array.from({ length: 30 }, (_, at) => `a${at + 1}`).toSorted(),
  );
});

test('progress ends with the comparisons that are judged anew, and cancelling stops them', async () => {
  const document = readCase(thirty);
  const asked = { ...options, samples: 300 };
  const seen: number[] = [];
  let tasks = 0;
  await assess(
    document,
    asked,
    async task => {
      tasks++;
      return runTask(task);
    },
    (done, total) => void seen.push(done / total),
  );
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.filter(share => share === 1)).toHaveLength(1);
  const ofCells = Math.max(...seen.filter(share => share <= 0.8));
  const comparing = seen.filter(share => share > ofCells && share < 1);
  expect(comparing.length).toBeGreaterThan(3);

  let begun = 0;
  const cancelled = assess(
    document,
    asked,
    async task => {
      begun++;
      return runTask(task);
    },
    (done, total) => {
      if (done / total > 0.8) throw new CancelledError();
    },
  );
  await expect(cancelled).rejects.toBeInstanceOf(CancelledError);
  const atOnce = begun;
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(begun).toBe(atOnce);
  expect(begun).toBeLessThan(tasks);
});

test('where the case itself is refused, the others stand if a reference is stated', async () => {
  const options = Array.from({ length: 13 }, (_, at) => `    o${at}: {by: x, says: O${at}}`).join('\n');
  const wide = (reference: string) => `parley: 1
title: wide
status: illustration
parties:
  x: {name: X, role: principal}
  y: {name: Y, role: principal}
situation:
  options:
${options}
    b: {by: y, says: B}
${reference}  status-quo: []
  preferences:
    x: [o0]
    y: [not b]
frameworks:
  narrow: {name: Narrow, changes: {situation: {infeasible: {few: o1 or o2 or o3}}}}
`;
  const value = await run(wide('  reference: [b]\n'));
  expect(value.failedCells.map(({ id }) => id.framework)).toEqual(['as-is']);
  expect(value.cells.map(({ id }) => id.framework)).toEqual(['narrow']);
  expect(value.reference).toEqual(['b']);
  expect(value.differences[0]!.notCompared).toEqual([{ id: 'as-is' }]);
});
