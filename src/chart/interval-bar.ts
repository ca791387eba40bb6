import type { Mark, Scene } from './scene.ts';
import { linear } from './ticks.ts';

/** A share in 0..1 with its interval. */
export interface ShareMark {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What is certain and what is possible of a finding; equal where nothing is unknown. */
export interface FindingMark {
  readonly certain: ShareMark;
  readonly possible: ShareMark;
}

/**
 * A bar from 0 to 100 %: filled up to the certain share, hatched by a lighter tone up to the possible one, with a line for
 * the sampling interval of the whole.
 */
export function intervalMarks(
  { certain, possible }: FindingMark,
  x: number,
  y: number,
  width: number,
  height: number,
): Mark[] {
  const scale = linear([0, 1], [x, x + width]);
  const [share, most] = [zero(certain.share), zero(possible.share)];
  const middle = y + height / 2;
  return [
    { kind: 'box', x, y, width, height, fill: 'weak', stroke: 'grid' },
    { kind: 'box', x, y, width: scale(most) - x, height, fill: 'accent', opacity: 0.3 },
    { kind: 'box', x, y, width: scale(share) - x, height, fill: 'accent', opacity: 0.75 },
    {
      kind: 'line',
      points: [
        [scale(certain.low), middle],
        [scale(possible.high), middle],
      ],
      stroke: 'ink',
      strokeWidth: 1.5,
    },
    ...[certain.low, possible.high].map(
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

function zero(share: number): number {
  return Number.isNaN(share) ? 0 : share;
}
