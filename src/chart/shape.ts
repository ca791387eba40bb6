import { curveBasis, line as lineShape } from 'd3-shape';
import type { Line, Point } from './scene.ts';

/** A number with at most three decimals. */
export function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** The `d` of a line's path. */
export function pathOf({ points, curve, closed }: Line): string {
  const shape = lineShape<Point>(
    ([x]) => x,
    ([, y]) => y,
  ).digits(3);
  if (curve === 'smooth') shape.curve(curveBasis);
  return `${shape(points as Point[]) ?? ''}${closed ? 'Z' : ''}`;
}

/** The three corners of the arrow head at a line's end. */
export function arrowHead({ points }: Line, length = 8): Point[] {
  const [x, y] = points.at(-1) ?? [0, 0];
  const [fromX, fromY] = points.findLast(([px, py]) => Math.hypot(px - x, py - y) > 0.5) ?? [x, y - 1];
  const angle = Math.atan2(y - fromY, x - fromX);
  const corner = (turn: number): Point => [x - length * Math.cos(angle + turn), y - length * Math.sin(angle + turn)];
  return [[x, y], corner(0.42), corner(-0.42)];
}

/** User text between isolates, so that its direction does not reach the text around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
