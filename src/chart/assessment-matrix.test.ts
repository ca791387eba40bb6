import { expect, test } from 'vitest';
import { expectSceneGoldens } from '../../test/support/golden.ts';
import { assessmentMatrix, type MatrixPicture } from './assessment-matrix.ts';

const share = (low: number, value: number, high: number) => ({ share: value, low, high });
const sure = (low: number, value: number, high: number, text: string) => ({
  ...{ certain: share(low, value, high), possible: share(low, value, high), text },
});
const open = { certain: share(0.2, 0.24, 0.28), possible: share(0.55, 0.6, 0.65), text: '24 to 60 %' };
const unknown = { certain: share(0, Number.NaN, 0), possible: share(1, 1, 1), text: '0 to 100 %' };

const picture: MatrixPicture = {
  title: 'Frameworks by futures',
  description: 'Four cells.',
  rows: ['As it is', 'A quiet channel with a guarantor whom all of the parties have agreed on beforehand'],
  columns: ['As it is', 'A dry summer that comes early & stays'],
  findings: ['Status quo holds', 'Path opens'],
  cells: [
    [
      [sure(0.97, 0.99, 1, '99 %'), sure(0, 0, 0.01, '0 %')],
      [sure(0.45, 0.5, 0.55, '50 %'), open],
    ],
    [
      [open, sure(0.9, 0.93, 0.95, '93 %')],
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
