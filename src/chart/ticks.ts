import { ticks as ticksBetween } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Mark } from './scene.ts';

/** A linear scale from values to pixels, not clamped. */
export function linear(
  domain: readonly [number, number],
  range: readonly [number, number],
): ScaleLinear<number, number> {
  return scaleLinear(domain, range);
}

/** About `count` round values between two values, both included where they are round. */
export function roundTicks([low, high]: readonly [number, number], count: number): number[] {
  return ticksBetween(low, high, count);
}

export interface AxisOptions {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** Where the axis stands across: y of a horizontal axis, x of a vertical one. */
  readonly at: number;
  /** How far grid lines reach, from `at`. */
  readonly grid?: number;
  readonly size?: number;
}

/** A horizontal axis: grid lines upwards from `at` and numbers below it. */
export function horizontalAxis({ scale, ticks, format, at, grid = 0, size = 12 }: AxisOptions): Mark[] {
  return ticks.flatMap((tick): Mark[] => {
    const x = scale(tick);
    return [
      {
        kind: 'line',
        points: [
          [x, at - grid],
          [x, at + 4],
        ],
        stroke: 'grid',
      },
      { kind: 'label', x, y: at + 6 + size, text: format(tick), anchor: 'middle', fill: 'muted', size },
    ];
  });
}

/** A vertical axis: grid lines to the right of `at` and numbers to the left. */
export function verticalAxis({ scale, ticks, format, at, grid = 0, size = 12 }: AxisOptions): Mark[] {
  return ticks.flatMap((tick): Mark[] => {
    const y = scale(tick);
    return [
      {
        kind: 'line',
        points: [
          [at - 4, y],
          [at + grid, y],
        ],
        stroke: 'grid',
      },
      { kind: 'label', x: at - 8, y: y + size / 3, text: format(tick), anchor: 'end', fill: 'muted', size },
    ];
  });
}
