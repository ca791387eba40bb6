/** The front in the plane of two parties: efficient packages, reservations, solutions and the package on the table. */
import { fitText, type Mark, type Scene } from './scene.ts';
import { horizontalAxis, linear, roundTicks, verticalAxis } from './ticks.ts';

export interface FrontPoint {
  /** Points or utility of the first and the second of the two parties. */
  readonly at: readonly [number, number];
  /** Shown when the pointer rests on it: the package in words. */
  readonly title?: string;
}

export interface FrontData {
  readonly parties: readonly [string, string];
  readonly points: readonly FrontPoint[];
  /** Undefined where a party's reservation is unknown. */
  readonly reservations: readonly [number | undefined, number | undefined];
  /** Named places: solutions, the package on the table. Names at one place are joined. */
  readonly marked: readonly { readonly name: string; readonly at: readonly [number, number] }[];
  /** The scale's ends, the same for both parties so that neither axis is stretched. */
  readonly extent: readonly [number, number];
}

const margin = { left: 56, right: 24, top: 24, bottom: 56 };

/** Fits any size from about 240 x 200 px. With more than two parties the points are a projection, not a staircase. */
export function frontScene(data: FrontData, width: number, height: number): Scene {
  const { parties, points, reservations, marked, extent } = data;
  const [left, right] = [margin.left, width - margin.right];
  const [top, bottom] = [margin.top, height - margin.bottom];
  const x = linear(extent, [left, right]);
  const y = linear(extent, [bottom, top]);
  const ticks = roundTicks(extent, 5);
  const format = (value: number) => String(value);
  const [floorX, floorY] = [reservations[0] ?? extent[0], reservations[1] ?? extent[0]];
  const marks: Mark[] = [
    {
      kind: 'box',
      x: x(floorX),
      y: top,
      width: right - x(floorX),
      height: y(floorY) - top,
      fill: 'weak',
    },
    ...horizontalAxis({ scale: x, ticks, format, at: bottom, grid: bottom - top }),
    ...verticalAxis({ scale: y, ticks, format, at: left, grid: right - left }),
    ...reservationLines(),
    ...points.map(({ at, title }): Mark => {
      const disc: Mark = { kind: 'disc', x: x(at[0]), y: y(at[1]), radius: 3.5, fill: 'accent', opacity: 0.8 };
      return title === undefined ? disc : { kind: 'group', title, marks: [disc] };
    }),
    ...namedPlaces(marked).flatMap(({ name, at }): Mark[] => {
      const atRight = x(at[0]) > (left + right) / 2;
      const room = atRight ? x(at[0]) - left - 12 : right - x(at[0]) - 12;
      return [
        { kind: 'disc', x: x(at[0]), y: y(at[1]), radius: 7, fill: 'none', stroke: 'ink', strokeWidth: 1.5 },
        {
          kind: 'label',
          x: x(at[0]) + (atRight ? -11 : 11),
          y: y(at[1]) - 8,
          text: fitText(name, room, 12),
          anchor: atRight ? 'end' : 'start',
          size: 12,
        },
      ];
    }),
    {
      kind: 'label',
      x: (left + right) / 2,
      y: height - 12,
      text: fitText(`${parties[0]} →`, right - left),
      anchor: 'middle',
      bold: true,
    },
    { kind: 'label', x: 8, y: 16, text: fitText(`↑ ${parties[1]}`, width - 16), bold: true },
  ];
  return {
    width,
    height,
    title: `${parties[0]} and ${parties[1]}: the front`,
    description: describe(data),
    direction: 'ltr',
    marks,
  };

  function reservationLines(): Mark[] {
    const lines: Mark[] = [];
    const style = { kind: 'line', stroke: 'muted', dash: [5, 4] } as const;
    if (reservations[0] !== undefined)
      lines.push({
        ...style,
        points: [
          [x(floorX), top],
          [x(floorX), bottom],
        ],
      });
    if (reservations[1] !== undefined)
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

function namedPlaces(marked: FrontData['marked']): FrontData['marked'][number][] {
  const places = new Map<string, FrontData['marked'][number]>();
  for (const each of marked) {
    const key = each.at.join(' ');
    const before = places.get(key);
    places.set(key, before ? { ...each, name: `${before.name}, ${each.name}` } : each);
  }
  return [...places.values()];
}

function describe({ parties, points, reservations, marked }: FrontData): string {
  const count = points.length === 1 ? 'One efficient package' : `${points.length} efficient packages`;
  const floors = parties.map((name, index) =>
    reservations[index] === undefined
      ? `the reservation of ${name} is unknown`
      : `${name} accepts from ${reservations[index]}`,
  );
  const places = marked.map(({ name, at }) => `${name} at ${at[0]} and ${at[1]}`);
  return [`${count}; ${floors.join('; ')}.`, ...(places.length > 0 ? [`${places.join('; ')}.`] : [])].join(' ');
}
