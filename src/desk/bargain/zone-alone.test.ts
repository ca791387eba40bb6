/** Where fewer than two parties have complete points the zone is told all the same, and whose points are missing. */
import { expect, test } from 'vitest';
import { bargainReport } from '../../brief/bargaining/report.ts';
import { readCase } from '../../case/file/read.ts';
import { bargainInWorlds, bargainOverCase } from './bargain.ts';

const options = { samples: 50, seed: 1, epsilon: 0.01 };
const head = `parley: 1
title: whose points are missing
status: illustration
parties:
  upper: {name: Upper, role: principal}
  lower: {name: Lower, role: principal}
agenda:
  issues:
    water: {name: Water, values: [low, mid, high]}
    pay: {name: Payment, values: ["no", "yes"]}
`;
const upper = 'upper: {weights: {water: 100, pay: 0}, scores: {water: {low: 100, mid: 60, high: 0}}, reservation: 50}';
const with_ = (...utilities: string[]) =>
  readCase(utilities.length === 0 ? head : `${head}  utilities:\n${utilities.map(each => `    ${each}\n`).join('')}`);

test('one party of complete points: the zone is unknown, known red lines hold, and nothing is compared', async () => {
  const result = await bargainInWorlds(with_(upper, 'lower: {weights: {water: 60}, red-lines: [pay = "no"]}'), options);
  // of low and mid, each without and with payment, two are left by the red line
  expect(result.zone).toMatchObject({
    verdict: 'unknown',
    empty: null,
    counts: ['0', '2'],
    unknown: [{ party: 'lower' }],
  });
  expect(result).toMatchObject({ zoneAlone: true, leftOut: [], front: { size: 0 }, nash: [], best: [] });
  expect(result.parties.map(({ id }) => id)).toEqual(['upper', 'lower']);
  expect(result.issues[0]!.utilities).toEqual([[100, 60, 0], []]);
  expect(result).not.toHaveProperty('adjustedWinner');
  const told = JSON.stringify(bargainReport(result));
  for (const key of ['zone.unknown', 'UTILITIES_MISSING']) expect(told).toContain(`"${key}"`);
  for (const key of ['zone.generous', 'zone.leftOut', 'packages.heading']) expect(told).not.toContain(`"${key}"`);
});

test('no party of complete points: all are named; a red line that leaves nothing is a no', () => {
  const nobody = bargainOverCase(with_(), options);
  expect(nobody.zone).toMatchObject({ verdict: 'unknown', counts: ['0', '6'] });
  expect(nobody.zone.unknown.map(({ party }) => party)).toEqual(['upper', 'lower']);
  const closed = bargainOverCase(
    with_('upper: {red-lines: [pay = "no"]}', 'lower: {red-lines: [pay = "yes"]}'),
    options,
  );
  expect(closed.zone).toMatchObject({ verdict: 'no', empty: true });
  expect(closed.zoneAlone).toBeUndefined();
});

test('what cannot be said is refused: how to improve on a package, and what one party alone agrees to', () => {
  const one = with_(upper, 'lower: {weights: {water: 60}}');
  expect(() => bargainOverCase(one, { ...options, improve: 'water = low, pay = yes' })).toThrow('complete points');
  const alone = readCase(head.replace('role: principal}\n  lower', 'role: third-party}\n  lower'));
  expect(() => bargainOverCase(alone, options)).toThrow('complete points');
});

test('neither names nor the order of the parties change it', () => {
  const one = bargainOverCase(with_(upper, 'lower: {red-lines: [pay = "no"]}'), options);
  const other = bargainOverCase(with_('lower: {red-lines: [pay = "no"]}', upper), options);
  expect(other.zone).toEqual(one.zone);
});
