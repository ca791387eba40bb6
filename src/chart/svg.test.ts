import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectGolden } from '../../test/support/golden.ts';
import { cases } from '../../test/support/size.ts';
import { fitText, mirrored, type Scene, textWidth, wrapText } from './scene.ts';
import { sceneToSvg } from './svg.ts';

const scene: Scene = {
  width: 100,
  height: 50,
  title: 'A <title>',
  description: 'One of "each" mark & no more',
  direction: 'ltr',
  marks: [
    { kind: 'box', x: 1, y: 2, width: 30, height: 10, radius: 2, fill: 'weak', stroke: 'grid' },
    { kind: 'disc', x: 50, y: 25, radius: 4, fill: 's1' },
    {
      kind: 'line',
      points: [
        [0, 0],
        [10, 10.12345],
      ],
      stroke: 's0',
      dash: [6, 3],
      arrow: true,
    },
    {
      kind: 'group',
      title: 'tip',
      marks: [{ kind: 'label', x: 5, y: 20, text: '<script>', anchor: 'end', bold: true }],
    },
  ],
};

describe('scenes as SVG', () => {
  it('draws every mark', async () => {
    await expectGolden('marks', () => sceneToSvg(scene));
  });

  it('lets no text become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const svg = sceneToSvg({
          ...scene,
          title: text,
          description: text,
          marks: [{ kind: 'label', x: 0, y: 0, text }],
        });
        expect(svg.match(/<(?!\/?(svg|title|desc|rect|text)[\s>/])/g)).toBeNull();
      }),
      { seed: 1, numRuns: cases(200, 5000) },
    );
  });

  it('mirrors twice to itself', () => {
    expect(mirrored(mirrored(scene))).toEqual(scene);
  });

  it('keeps texts within a width', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 400 }), (text, width) => {
        for (const line of [fitText(text, width), ...wrapText(text, width)]) {
          expect([...line].length <= 2 || textWidth(line) <= width).toBe(true);
        }
      }),
      { seed: 1, numRuns: cases(200, 5000) },
    );
  });
});
