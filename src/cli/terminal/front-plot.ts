/** The front in the plane of two parties as a small plot of characters. */
import { guide } from '../../brief/sentence.ts';
import { lineText } from '../../brief/text.ts';
import { english } from '../../words/english.ts';
import { pointsIn } from '../../words/figures.ts';
import type { Language } from '../../words/say.ts';

interface Marked {
  readonly letter: string;
  readonly utilities: readonly number[];
}

interface Plotted {
  readonly parties: readonly { readonly name: string; readonly reservation: number | null }[];
  readonly front: { readonly points: readonly { readonly utilities: readonly number[] }[] };
}

const rows = 12;

/**
 * One party to the right, the other upwards, both from their reservations, or from the least shown where it is not given; letters mark packages, `*` several in one
 * place. With more than two parties the other efficient packages stand below the edge.
 */
export function frontPlot(
  { parties, front }: Plotted,
  marked: readonly Marked[],
  width: number,
  [right, up]: readonly [number, number] = [0, 1],
  language: Language = english,
): string {
  const columns = Math.max(20, Math.min(56, width - 10));
  const values = front.points.map(({ utilities }) => [utilities[right]!, utilities[up]!] as const);
  const range = (axis: 0 | 1, party: number): [number, number] => {
    const most = values.reduce((greatest, each) => Math.max(greatest, each[axis]), Number.NEGATIVE_INFINITY);
    const least = parties[party]!.reservation ?? Math.min(...values.map(each => each[axis]));
    return [least, most > least ? most : least + 1];
  };
  const isGiven = [right, up].every(party => parties[party]!.reservation !== null);
  const [x, y] = [range(0, right), range(1, up)];
  const grid = Array.from({ length: rows }, () => new Array<string>(columns).fill(' '));
  const mark = (across: number, upwards: number, sign: string) => {
    const column = Math.round(((across - x[0]) / (x[1] - x[0])) * (columns - 1));
    const row = rows - 1 - Math.round(((upwards - y[0]) / (y[1] - y[0])) * (rows - 1));
    const here = grid[row]?.[column];
    if (here !== undefined) grid[row]![column] = here === ' ' || here === '.' ? sign : sign === '.' ? here : '*';
  };
  for (const [across, upwards] of values) mark(across, upwards, '.');
  for (const { letter, utilities } of marked) mark(utilities[right]!, utilities[up]!, letter);
  const axes = { up: { name: parties[up]!.name }, right: { name: parties[right]!.name } };
  const label = (value: number) => pointsIn(language.code, Number(value.toPrecision(3))).padStart(7);
  const body = grid.map((line, row) => {
    const edge = row === 0 ? label(y[1]) : row === rows - 1 ? label(y[0]) : ' '.repeat(7);
    return `${edge} |${line.join('')}`.trimEnd();
  });
  const [first, last] = [label(x[0]).trim(), label(x[1]).trim()];
  return [
    lineText([guide(isGiven ? 'plot.fromReservations' : 'plot.axes', axes)], language),
    ...body,
    `${' '.repeat(8)}+${'-'.repeat(columns)}`,
    `${' '.repeat(9)}${first}${last.padStart(columns - first.length)}`,
  ].join('\n');
}
