/** What is in reach, both tails: packages, outcomes that together harm a third, what counts as a settlement, shares that sum to one. */
import { expect, test } from 'vitest';
import { caseOf } from '../../../test/support/case-of.ts';
import { classNames, ways } from '../../analysis/assessment/classes.ts';
import { inReachSentences, outcomeSentence, shownOutcomes } from '../../brief/assessment/paths.ts';
import { assessmentReport } from '../../brief/assessment/report.ts';
import { sentencesOf } from '../../brief/block.ts';
import { plainText } from '../../brief/text.ts';
import { readCase } from '../../case/file/read.ts';
import { english } from '../../words/english.ts';
import { assess } from './assess.ts';
import { runTask } from './tasks.ts';

const run = async (text: string, samples = 1000) =>
  (await assess(readCase(text), { concept: 'seq', samples, seed: 1 }, async task => runTask(task))).value;

const troops = `parley: 1
title: Two strong sides can together leave the third worse off
status: illustration
parties:
  a: {name: Alpha, role: principal}
  b: {name: Beta, role: principal}
  c: {name: Gamma, role: principal}
situation:
  options:
    x: {by: a, says: Move troops}
    y: {by: b, says: Let them through}
    z: {by: c, says: Protest}
  status-quo: []
  preferences:
    a: [x iff y, x and y]
    b: [x iff y, x and y]
    c: [not x, not z]
`;

test('what two may do together to a third is in reach, and whom it harms is named', async () => {
  const value = await run(troops);
  const [cell] = value.cells;
  expect(cell!.classes.alone.written).toBe('stays');
  expect(cell!.classes.together.written).toBe('worse');
  expect(cell!.classes.together.shares.worse.range).toEqual([1, 1]);
  const harming = shownOutcomes(cell!).find(({ kind }) => kind === 'worse');
  expect(harming).toMatchObject({ by: 'joint moves', betterFor: ['a', 'b'], worseFor: ['c'] });
  expect(plainText(outcomeSentence(value, cell!, harming!), english)).toContain('worse for Gamma');
  const together = inReachSentences(value, cell!)[1]!;
  expect(plainText(together, english)).toBe(
    'If every assumption is true and parties also move together: something worse for a main party is in reach, and no settlement.',
  );
});

const ceasefire = (more = '') => `parley: 1
title: Two guns and a monitor
status: illustration
parties:
  red: {name: Red, role: principal}
  blue: {name: Blue, role: principal}
  monitor: {name: The monitors, role: third-party}
record:
  assumptions:
    a-ready: {says: The monitors come as soon as both have stopped., by: me, sure: 0.6}
situation:
  options:
    red-stops: {by: red, says: Stop firing}
    blue-stops: {by: blue, says: Stop firing}
    watch: {by: monitor, says: Watch the line}
  status-quo: []
${more}  preferences:
    red: [not (red-stops and not blue-stops), red-stops and blue-stops and watch, not red-stops, blue-stops]
    blue: [not (blue-stops and not red-stops), red-stops and blue-stops and watch, not blue-stops, red-stops]
    monitor: [{statement: watch if red-stops and blue-stops, because: [a-ready]}, not watch]
`;

test('"if we stop, they come": a package is found where no step and no joint move leads', async () => {
  const { cells } = await run(ceasefire());
  const [cell] = cells;
  expect(cell!.classes.alone.written).toBe('stays');
  expect(cell!.classes.together.shares.better.range).toEqual([0.6, 0.6]);
  expect(cell!.classes.together.shares.stays.range).toEqual([0.4, 0.4]);
  const [deal] = shownOutcomes(cell!);
  expect(deal).toMatchObject({ kind: 'settlement', by: 'package', betterFor: ['red', 'blue'], worseFor: ['monitor'] });
  expect(deal!.path.map(({ by }) => by)).toEqual([['red', 'blue'], ['monitor']]);
});

test('the case may say what counts as a settlement; one that harms a main party is told as both', async () => {
  const settled = await run(ceasefire('  settlement: {statement: red-stops, because: [a-ready]}\n'));
  expect(settled.settlement).toBe('red-stops');
  const never = await run(ceasefire('  settlement: watch and not red-stops\n'));
  expect(never.cells[0]!.classes.together.shares.stays.range).toEqual([1, 1]);
  const harmful = await run(troops.replace('  status-quo: []', '  status-quo: []\n  settlement: x and y'));
  expect(harmful.cells[0]!.classes.together.written).toBe('both');
  expect(shownOutcomes(harmful.cells[0]!)[0]).toMatchObject({ kind: 'both', worseFor: ['c'] });
  expect(sentencesOf(assessmentReport(settled)).map(({ key }) => key)).toContain('report.settlement.case');
});

test('a settlement that can never be, or is the status quo already, is told by check', async () => {
  const { oddities } = await import('../../case/check/oddities.ts');
  const codes = (statement: string) => {
    const { case: theCase } = caseOf(
      `options: {x: {by: north, says: X}}\nstatus-quo: []\nsettlement: ${statement}\npreferences: {north: [x], south: [x]}`,
    );
    return oddities(theCase).map(({ code }) => code);
  };
  expect(codes('x and not x')).toContain('SETTLEMENT_NEVER');
  expect(codes('not x')).toContain('SETTLEMENT_NOW');
  expect(codes('x')).not.toContain('SETTLEMENT_NOW');
});

test('the five shares of each way sum to one where no range is given', async () => {
  for (const text of [troops, ceasefire()]) {
    for (const { classes } of (await run(text)).cells) {
      for (const way of ways) {
        const sum = classNames.reduce((all, name) => all + classes[way].shares[name].range[0], 0);
        expect(sum).toBeCloseTo(1, 9);
      }
    }
  }
});

test('a sentence of the report that names one tail names the other', async () => {
  const value = await run(ceasefire());
  const said = sentencesOf(assessmentReport(value, { full: true }))
    .filter(({ key }) => !key.startsWith('report.settlement'))
    .map(each => plainText(each, english))
    .filter(text => /settlement/i.test(text));
  expect(said.length).toBeGreaterThan(3);
  for (const text of said) expect(text).toMatch(/worse/i);
});

test('a main party without options is named where an outcome harms it; what a variant brings in without evidence is told', async () => {
  const value = await run(`parley: 1
title: the dam
status: illustration
parties:
  alpha: {name: Alpha, role: principal}
  village: {name: The village, role: principal}
record: {assumptions: {a1: {says: "The village wants no dam."}}}
situation:
  options: {dam: {by: alpha, says: Build the dam}}
  status-quo: []
  preferences:
    alpha: [{statement: dam, because: [a1]}]
    village: [{statement: not dam, because: [a1]}]
futures:
  tired: {name: Alpha is tired, because: [a1], changes: {situation: {preferences: {alpha: [not dam]}}}}
`);
  expect(value.cells[0]!.outcomes).toMatchObject([{ kind: 'worse', betterFor: ['alpha'], worseFor: ['village'] }]);
  expect(value.unsupported.map(({ at }) => at.slice(0, 3))).toEqual([['futures', 'tired', 'changes']]);
});

test('"if every assumption is true" is not said of one that the case calls unlikely: it is named, and taken as false', async () => {
  const value = await run(ceasefire().replace('sure: 0.6', 'sure: [0.01, 0.2]'));
  const [cell] = value.cells;
  expect(cell!.classes.together.written).toBe('stays');
  expect(cell!.takenFalse.map(({ key }) => key)).toEqual(['a-ready']);
  const note = sentencesOf(assessmentReport(value)).find(({ key }) => key === 'report.takenFalse');
  expect(plainText(note!, english)).toContain('taken as false: a-ready');
  expect((await run(ceasefire())).cells[0]!.takenFalse).toEqual([]);
});

test('what the case leaves unknown is never said to be none: no sure way, and whether there is one is open', async () => {
  const open = ceasefire().replace(
    '{statement: watch if red-stops and blue-stops, because: [a-ready]}',
    '{statement: watch if red-stops and blue-stops, sure: unknown}',
  );
  const value = await run(open);
  expect(value.cells[0]!.classes.together.written).toBe('unknown');
  const said = sentencesOf(assessmentReport(value)).find(({ key }) => key === 'short.ways')!;
  expect(plainText(said, english)).toContain('A shortest way to a settlement: none for sure');
  expect(value.cells[0]!.outcomes.some(({ sense }) => sense === 'possible')).toBe(true);
});

test('a ranking that leaves states out in a world between the two ends is unknown there, not no', async () => {
  const value = await run(`parley: 1
title: Between
status: illustration
parties: {a: {name: A, role: principal}, b: {name: B, role: principal}}
record:
  assumptions:
    rule: {says: They cannot both, sure: 0.5}
    open: {says: B can, sure: 0.5}
situation:
  options: {x: {by: a, says: X}, y: {by: b, says: Y, because: [open]}}
  status-quo: []
  infeasible: [{rule: x and y, because: [rule]}]
  preferences:
    a: {ranking: [[y], [x], [none]]}
    b: [y]
`);
  const { shares } = value.cells[0]!.classes.alone;
  expect(shares.unknown.range[0]).toBeGreaterThan(0);
  const sum = classNames.reduce((all, name) => all + shares[name].range[0], 0);
  expect(sum).toBeCloseTo(1, 9);
});
