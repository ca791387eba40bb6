/** The plane of two parties: efficient packages, reservations, what red lines rule out, solutions, the package on the table. */
import { fitText, type Mark, type Scene, textWidth } from './scene.ts';
import { horizontalAxis, linear, roundTicks, verticalAxis } from './ticks.ts';

export interface FrontPoint {
  /** Points or utility of the first and the second of the two parties. */
  readonly at: readonly [number, number];
  /** Shown when the pointer rests on it: the package in words. */
  readonly title?: string;
}

/** How a package of the plane is drawn: `crosses` a red line, is efficient only without the demands (`bare`), or neither. */
export type OtherKind = 'plain' | 'crosses' | 'bare';

export type Extents = readonly [first: readonly [number, number], second: readonly [number, number]];

export interface FrontData {
  /** What the picture is, and what can be seen in it, in words. */
  readonly title: string;
  readonly description: string;
  /** What stands along the first and the second axis: the two parties' names. */
  readonly axes: readonly [string, string];
  readonly points: readonly FrontPoint[];
  /** Packages beyond the front. */
  readonly others?: readonly (FrontPoint & { readonly kind: OtherKind })[];
  /** Undefined where a party's reservation is unknown. */
  readonly reservations: readonly [number | undefined, number | undefined];
  /** Named places: solutions, the package on the table. Names at one place stand together. */
  readonly marked: readonly { readonly name: string; readonly at: readonly [number, number] }[];
  /** The ends of the two parties' scales. */
  readonly extents: Extents;
  /** What the signs mean; those without words are left out. */
  readonly legend?: Readonly<Partial<Record<OtherKind | 'front' | 'acceptable', string>>>;
  readonly format?: (value: number) => string;
}

const margin = { left: 56, right: 24, top: 28, bottom: 56 };
const legendLine = 20;

/** From utilities to pixels of the scene, without its legend. */
export function frontPlane([first, second]: Extents, width: number, height: number) {
  return {
    x: linear(first, [margin.left, width - margin.right]),
    y: linear(second, [height - margin.bottom, margin.top]),
  };
}

/** Fits any size from about 240 x 200 px. With more than two parties the points are a projection, not a staircase. */
export function frontScene(data: FrontData, width: number, height: number): Scene {
  const { axes, points, others = [], reservations, marked, extents, legend = {}, format = String } = data;
  const [left, right] = [margin.left, width - margin.right];
  const [top, bottom] = [margin.top, height - margin.bottom];
  const { x, y } = frontPlane(extents, width, height);
  const [across, up] = extents.map(extent => roundTicks(extent, 5)) as [number[], number[]];
  const [floorX, floorY] = reservations;
  const titled = ({ title }: FrontPoint, own: readonly Mark[]): Mark[] =>
    title === undefined ? [...own] : [{ kind: 'group', title, marks: own }];
  const marks: Mark[] = [
    ...(floorX === undefined || floorY === undefined ? [] : [acceptableBox(floorX, floorY)]),
    ...horizontalAxis({ scale: x, ticks: across, format, at: bottom, grid: bottom - top }),
    ...verticalAxis({ scale: y, ticks: up, format, at: left, grid: right - left }),
    ...reservationLines(),
    ...others.flatMap(each => titled(each, sign(each.kind, x(each.at[0]), y(each.at[1])))),
    ...points.flatMap(each => titled(each, sign('front', x(each.at[0]), y(each.at[1])))),
    ...nameMarks(),
    {
      kind: 'label',
      x: (left + right) / 2,
      y: height - 12,
      text: fitText(axes[0], right - left, 13, true),
      anchor: 'middle',
      bold: true,
    },
    { kind: 'label', x: 8, y: 16, text: fitText(axes[1], width - 16, 13, true), bold: true },
    ...legendMarks(),
  ];
  return {
    width,
    height: height + legendLine * Object.keys(legend).length,
    title: data.title,
    description: data.description,
    direction: 'ltr',
    marks,
  };

  /** Where both reservations are met. */
  function acceptableBox(across: number, up: number): Mark {
    return { kind: 'box', x: x(across), y: top, width: right - x(across), height: y(up) - top, fill: 'weak' };
  }

  /**
   * Rings with their names, a line each, where there is room to the right, as nothing efficient lies up there. What would
   * lie on an earlier block of names moves.
   */
  function nameMarks(): Mark[] {
    const taken: { readonly start: number; readonly end: number; readonly top: number; readonly bottom: number }[] = [];
    return namedPlaces(marked).flatMap(({ names, at }): Mark[] => {
      const [middle, level] = [x(at[0]), y(at[1])];
      const longest = Math.max(...names.map(name => textWidth(name, 12)));
      const atLeft = longest > right - middle - 16 && middle - left > right - middle;
      const room = (atLeft ? middle - left : right - middle) - 16;
      const lines = names.map(name => fitText(name, room, 12));
      const long = Math.max(...lines.map(line => textWidth(line, 12))) + 6;
      const edge = middle + (atLeft ? -13 : 13);
      const start = atLeft ? edge - long + 3 : edge - 3;
      const tall = lines.length * 15;
      const isFree = (base: number) =>
        taken.every(
          each => each.end < start || each.start > start + long || each.bottom < base - tall || each.top > base + 4,
        );
      const base = [-4, tall + 4, -26, tall + 22].map(offset => level + offset).find(isFree) ?? level - 4;
      taken.push({ start, end: start + long, top: base - tall, bottom: base + 4 });
      const anchor = atLeft ? 'end' : 'start';
      return [
        { kind: 'disc', x: middle, y: level, radius: 7, fill: 'none', stroke: 'ink', strokeWidth: 1.5 },
        {
          ...{ kind: 'box', x: start, y: base - tall + 3, height: tall + 1, width: long, radius: 2 },
          ...{ fill: 'surface', opacity: 0.8 },
        },
        ...lines.map(
          (text, line): Mark => ({
            ...{ kind: 'label', x: edge, y: base - (lines.length - 1 - line) * 15, text, anchor, size: 12 },
          }),
        ),
      ];
    });
  }

  function legendMarks(): Mark[] {
    return Object.entries(legend).flatMap(([kind, text], line): Mark[] => {
      const middle = height + line * legendLine + 6;
      const swatch: Mark[] =
        kind === 'acceptable'
          ? [{ kind: 'box', x: left, y: middle - 6, width: 12, height: 12, fill: 'weak', stroke: 'muted' }]
          : sign(kind as OtherKind | 'front', left + 6, middle);
      const room = width - left - 28;
      return [...swatch, { kind: 'label', x: left + 20, y: middle + 4, text: fitText(text, room, 12), size: 12 }];
    });
  }

  function reservationLines(): Mark[] {
    const lines: Mark[] = [];
    const style = { kind: 'line', stroke: 'muted', dash: [5, 4] } as const;
    if (floorX !== undefined)
      lines.push({
        ...style,
        points: [
          [x(floorX), top],
          [x(floorX), bottom],
        ],
      });
    if (floorY !== undefined)
      lines.push({
        ...style,
        points: [
          [left, y(floorY)],
          [right, y(floorY)],
        ],
      });
    return lines;
  }
}

interface NamedPlace {
  readonly names: readonly string[];
  readonly at: readonly [number, number];
}

function namedPlaces(marked: FrontData['marked']): NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const { name, at } of marked) {
    const before = places.get(at.join(' '));
    places.set(at.join(' '), { names: [...(before?.names ?? []), name], at });
  }
  return [...places.values()];
}

/** Forms as well as tones tell the kinds apart. */
function sign(kind: OtherKind | 'front', x: number, y: number): Mark[] {
  const stroke = { stroke: 'muted', strokeWidth: 1 } as const;
  switch (kind) {
    case 'front':
      return [{ kind: 'disc', x, y, radius: 4, fill: 'accent' }];
    case 'bare':
      return [{ kind: 'disc', x, y, radius: 3.5, fill: 'none', stroke: 'accent', strokeWidth: 1.2 }];
    case 'plain':
      return [{ kind: 'disc', x, y, radius: 1.8, fill: 'muted', opacity: 0.7 }];
    case 'crosses':
      return [-1, 1].map(
        (slope): Mark => ({
          ...{ kind: 'line', ...stroke, opacity: 0.75 },
          points: [
            [x - 2, y - 2 * slope],
            [x + 2, y + 2 * slope],
          ],
        }),
      );
  }
}
