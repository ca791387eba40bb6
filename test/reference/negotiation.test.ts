import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importScenario } from '../../src/case/file/negotiation/import-scenario.ts';
import { readScenario } from '../../src/case/file/negotiation/read-scenario.ts';
import { readCase } from '../../src/case/file/read.ts';
import { bargainOverCase, bargainOverFiles } from '../../src/desk/bargain/bargain.ts';

/** Scenario files that their communities exchange; they are not part of the project. The test runs where they are. */
const root = '../shared/reference/negotiation';

/** Computed from the files by brute force (their README), not published: front size, Nash, Kalai-Smorodinsky, utilitarian. */
const anac: readonly (readonly [folder: string, front: number, nash: string, ks: string, utilitarian: string])[] = [
  ['anac2010-EnglandZimbabwe', 25, '0.911/0.733', '0.822/0.787', '0.911/0.733'],
  ['anac2010-ItexvsCypress', 18, '0.670/0.721', '0.670/0.721', '0.670/0.721'],
  ['anac2010-Travel', 12, '0.882/0.802', '0.882/0.802', '0.920/0.765'],
  ['anac2011-Camera', 16, '0.815/0.881', '0.815/0.881', '0.815/0.881'],
  ['anac2011-Energy', 204, '0.625/0.754', '0.682/0.684', '0.625/0.754'],
  ['anac2011-Laptop', 4, '1.000/0.815', '0.874/0.874', '1.000/0.815'],
  ['anac2011-NiceOrDie', 3, '1.000/0.160 0.160/1.000', '0.299/0.299', '1.000/0.160 0.160/1.000'],
  ['anac2012-SupermarketB', 39, '0.855/0.680', '0.750/0.760', '0.915/0.620 0.855/0.680'],
  ['anac2015-group2-politics', 124, '0.670/0.755/0.786', '0.694/0.703/0.735', '0.670/0.755/0.786'],
];

const points = (solutions: readonly { readonly utilities: readonly number[] }[]) =>
  solutions.map(({ utilities }) => utilities.map(value => value.toFixed(3)).join('/'));

describe.skipIf(!existsSync(root))('scenarios of other tools (where ../shared is)', () => {
  const read = (folder: string, ending: string) =>
    readdirSync(`${root}/${folder}`)
      .filter(file => file.endsWith(ending))
      .map(file => ({ file, bytes: readFileSync(`${root}/${folder}/${file}`) }));

  test.each(anac)('%s', (folder, front, nash, ks, utilitarian) => {
    const result = bargainOverFiles(read(folder, '.xml'), { epsilon: 0.01 });
    expect(result.front.size).toBe(front);
    expect(points(result.nash).toSorted()).toEqual(nash.split(' ').toSorted());
    expect(points(result.kalaiSmorodinsky)).toEqual(ks.split(' '));
    for (const each of utilitarian.split(' ')) expect(points(result.utilitarian)).toContain(each);
    const best = result.utilitarian.map(({ utilities }) => utilities.reduce((a, b) => a + b, 0));
    expect(Math.max(...best) - Math.min(...best)).toBeLessThan(1e-9);
  });

  test.each(anac.map(([folder]) => [folder]))('%s: the imported case has the same solutions', folder => {
    const files = read(folder, '.xml');
    const named = files.map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') }));
    const direct = bargainOverFiles(files, { epsilon: 0.01 });
    const imported = bargainOverCase(readCase(importScenario(readScenario(named)).text, 'f'), {
      samples: 1,
      seed: 1,
      epsilon: 0.01,
    });
    for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const) {
      const inHundreds = imported[name].map(({ utilities }) => ({ utilities: utilities.map(each => each / 100) }));
      expect(points(inHundreds).toSorted(), name).toEqual(points(direct[name]).toSorted());
    }
  });

  test('SupermarketB has 105,482 acceptable packages', () => {
    expect(bargainOverFiles(read('anac2012-SupermarketB', '.xml'), { epsilon: 0.01 }).zone.count).toBe('105482');
  });

  test.each(['domain0', 'domain1', 'domain2', 'domain5', 'domain10'])(
    'NegoLog %s: Nash product and social welfare',
    folder => {
      const files = read(`negolog/${folder}`, '.json');
      const specs = JSON.parse(files.find(({ file }) => file === 'specs.json')!.bytes.toString('utf8')) as Record<
        string,
        number
      >;
      const result = bargainOverFiles(
        files.filter(({ file }) => file !== 'specs.json'),
        { epsilon: 0.01 },
      );
      const [nash] = result.nash;
      expect(nash!.utilities[0]! * nash!.utilities[1]!).toBeCloseTo(specs['Nash Product']!, 6);
      expect(result.utilitarian[0]!.utilities.reduce((a, b) => a + b, 0)).toBeCloseTo(specs['Social Welfare']!, 6);
      expect(BigInt(result.outcomes)).toBe(BigInt(specs.NumberOfBids!));
    },
  );
});
