/** A variant that changes nothing that is asked is not computed again, and says the same. */
import { expect, test } from 'vitest';
import { readCase } from '../../case/file/read.ts';
import { assess } from './assess.ts';
import { type RunTask, runTask } from './tasks.ts';

const text = `parley: 1
title: Gates
parties:
  highland: {name: Highland, role: principal}
  lowland: {name: Lowland, role: principal}
record:
  assumptions:
    a1: {says: Lowland fears the winter., sure: [0.4, 0.7]}
situation:
  options:
    open-gates: {by: highland, says: Open the gates}
    sanction: {by: lowland, says: Keep the sanctions}
  status-quo: [sanction]
  preferences:
    highland: [not sanction, not open-gates]
    lowland: [{statement: not sanction, because: [a1]}]
readings:
  surer: {name: A harder winter, changes: {record: {assumptions: {a1: {sure: [0.6, 0.7]}}}}}
`;
const same = '  same: {name: Nothing new, changes: {}}\n';

async function assessed(yaml: string) {
  const asked = new Map<string, number>();
  const counted: RunTask = async task => {
    asked.set(task.kind, (asked.get(task.kind) ?? 0) + 1);
    return runTask(task);
  };
  const steps: (readonly [number, number])[] = [];
  const { value } = await assess(readCase(yaml), { concept: 'seq', samples: 50, seed: 1 }, counted, (done, total) =>
    steps.push([done, total]),
  );
  return { value, asked, last: steps.at(-1) };
}

test('the work, the worlds and the progress are those without the variant; its cell has its own name', async () => {
  const [without, beside] = [await assessed(text), await assessed(text + same)];
  expect(beside.asked).toEqual(without.asked);
  expect(beside.value.worlds).toBe(without.value.worlds);
  expect(beside.last).toEqual(without.last);
  const [plain, surer, twin] = beside.value.cells;
  expect(beside.value.cells.map(({ id }) => id.reading)).toEqual(['as-is', 'surer', 'same']);
  expect({ ...twin, id: plain!.id }).toEqual(plain);
  expect(surer!.findings.holds.share.range).not.toEqual(plain!.findings.holds.share.range);
});
