import { expect, test } from 'vitest';
import { expectSceneGoldens } from '../../test/support/golden.ts';
import { assessmentMatrix, type MatrixPicture } from './assessment-matrix.ts';

const sure = (share: number, text: string) => ({ range: [share, share] as const, text });
const open = { range: [0.24, 0.6] as const, isUnsupported: true, text: '24 to 60 %' };
const unknown = { range: [0, 1] as const, text: '0 to 100 %' };

const picture: MatrixPicture = {
  title: 'Frameworks by futures',
  description: 'Four cells.',
  rows: ['As it is', 'A quiet channel with a guarantor whom all of the parties have agreed on beforehand'],
  columns: ['As it is', 'A dry summer that comes early & stays'],
  findings: ['Status quo holds', 'Path opens'],
  cells: [
    [
      [sure(0.99, '99 %'), sure(0, '0 %')],
      [sure(0.5, '50 %'), open],
    ],
    [
      [open, sure(0.93, '93 %')],
      [unknown, unknown],
    ],
  ],
};
/** One future: the least that an assessment has. */
const single: MatrixPicture = {
  ...picture,
  columns: picture.columns.slice(0, 1),
  cells: picture.cells.map(row => row.slice(0, 1)),
};

test('a cell for each framework and future, a bar for each finding', async () => {
  expect(assessmentMatrix(single).width).toBeLessThan(assessmentMatrix(picture).width);
  await expectSceneGoldens('assessment-matrix', {
    usual: () => assessmentMatrix(picture),
    narrow: () => assessmentMatrix(single),
  });
});
