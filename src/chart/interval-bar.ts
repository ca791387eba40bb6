import type { Mark, Scene } from './scene.ts';
import { linear } from './ticks.ts';

/** The share of a finding. */
export interface FindingMark {
  /** Least and greatest share, 0..1. */
  readonly range: readonly [low: number, high: number];
  /** Whether some of what decides it rests on nothing. */
  readonly isUnsupported?: boolean;
}

/**
 * A bar from 0 to 100 %: filled up to the least share, by a lighter tone up to the greatest, with a line at each; a dashed frame
 * where some of what decides the finding rests on nothing.
 */
export function intervalMarks(
  { range: [least, most], isUnsupported = false }: FindingMark,
  x: number,
  y: number,
  width: number,
  height: number,
): Mark[] {
  const scale = linear([0, 1], [x, x + width]);
  return [
    isUnsupported
      ? { kind: 'box', x, y, width, height, fill: 'weak', stroke: 'ink', dash: [3, 2] }
      : { kind: 'box', x, y, width, height, fill: 'weak', stroke: 'grid' },
    { kind: 'box', x, y, width: scale(most) - x, height, fill: 'accent', opacity: 0.3 },
    { kind: 'box', x, y, width: scale(least) - x, height, fill: 'accent', opacity: 0.75 },
    ...(least < most ? [least, most] : []).map(
      (end): Mark => ({
        kind: 'line',
        points: [
          [scale(end), y + 1],
          [scale(end), y + height - 1],
        ],
        stroke: 'ink',
        strokeWidth: 1.5,
      }),
    ),
  ];
}

/** One bar as a scene of its own, to stand beside its number. */
export function intervalBar(finding: FindingMark, title: string, width = 72, height = 10): Scene {
  const marks = intervalMarks(finding, 1, 1, width - 2, height - 2);
  return { width, height, title, description: title, direction: 'ltr', marks };
}
