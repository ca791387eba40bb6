import { expect, test } from 'vitest';
import { expectSceneGoldens } from '../../test/support/golden.ts';
import { type FrontData, frontScene } from './bargaining-front.ts';
import { sceneToSvg } from './svg.ts';

const front: FrontData = {
  title: 'The front',
  description: 'Four efficient packages.',
  axes: ['Highland →', '↑ Lowland'],
  points: [
    { at: [70, 45], title: '20 %, 10m, no' },
    { at: [60, 50], title: '20 %, 20m, yes' },
    { at: [50, 65], title: '20 %, 10m, yes' },
    { at: [40, 75] },
  ],
  reservations: [40, undefined],
  marked: [
    { name: 'Nash', at: [50, 65] },
    { name: 'Kalai-Smorodinsky', at: [50, 65] },
    { name: 'On the table', at: [70, 30] },
  ],
  others: [
    { at: [40, 40], kind: 'plain' },
    { at: [20, 90], kind: 'crosses', title: 'none, 20m, yes' },
    { at: [75, 60], kind: 'bare' },
  ],
  extents: [
    [0, 100],
    [0, 100],
  ],
  legend: {
    front: 'efficient',
    crosses: 'crosses a red line',
    bare: 'without demands',
    acceptable: 'reservations met',
  },
};

test('the front with a known and an unknown reservation, solutions at one place joined', async () => {
  expect(frontScene(front, 480, 400).height).toBe(400 + 4 * 20);
  await expectSceneGoldens('bargaining-front', {
    usual: () => frontScene(front, 480, 400),
    narrow: () => frontScene(front, 260, 260),
  });
});

test('an empty front is a plane with its reservations', () => {
  const { others: _others, legend: _legend, ...bare } = front;
  const scene = frontScene({ ...bare, points: [], marked: [] }, 240, 200);
  expect(scene.height).toBe(200);
  expect(sceneToSvg(scene)).not.toContain('<circle');
});
