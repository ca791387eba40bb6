import { expect, test } from 'vitest';
import { expectSceneGoldens } from '../../test/support/golden.ts';
import { type GraphPicture, stateGraph } from './state-graph.ts';

const picture: GraphPicture = {
  title: 'States and moves',
  description: 'Five states.',
  states: [
    { number: 1, lines: ['none'], isStatusQuo: true, isEquilibrium: true },
    { number: 2, lines: ['Open the gates'], isStatusQuo: false, isEquilibrium: false, isChosen: true },
    { number: 3, lines: ['Lift the sanctions'], isStatusQuo: false, isEquilibrium: false },
    { number: 4, lines: ['Open the gates', 'Lift the sanctions'], isStatusQuo: false, isEquilibrium: true },
    {
      number: 5,
      lines: ['An option of so many words that none of the boxes holds it'],
      isStatusQuo: false,
      isEquilibrium: false,
    },
  ],
  moves: [
    { from: 1, to: 2, series: 0 },
    { from: 1, to: 3, series: 1 },
    { from: 2, to: 4, series: 1 },
    { from: 3, to: 4, series: 0 },
    { from: 3, to: 4, series: 1 },
    { from: 4, to: 2, series: 1 },
  ],
  legend: [
    { series: 0, name: 'Highland' },
    { series: 1, name: 'Lowland' },
  ],
  statusQuo: 'status quo',
  equilibrium: 'equilibrium',
};
/** A chain is as narrow as a graph can be. */
const chain: GraphPicture = {
  ...picture,
  states: picture.states.filter(({ number }) => [1, 2, 4].includes(number)),
  moves: picture.moves.filter(({ from, to }) => from !== 3 && to !== 3),
};

test('states in layers, each move in the colour and dash of its mover', async () => {
  expect(stateGraph(chain).width).toBeLessThan(stateGraph(picture).width);
  await expectSceneGoldens('state-graph', { usual: () => stateGraph(picture), narrow: () => stateGraph(chain) });
});
