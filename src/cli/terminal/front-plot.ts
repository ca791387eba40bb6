/** The front of two parties as a small plot of characters. */
interface Plotted {
  readonly parties: readonly { readonly name: string }[];
  readonly front: { readonly points: readonly { readonly utilities: readonly number[] }[] };
  readonly nash: readonly { readonly utilities: readonly number[] }[];
  readonly kalaiSmorodinsky: readonly { readonly utilities: readonly number[] }[];
}

const rows = 12;

/** The first party to the right, the second upwards; N marks Nash, K Kalai-Smorodinsky, B both. */
export function frontPlot({ parties, front, nash, kalaiSmorodinsky }: Plotted, width: number): string {
  const columns = Math.min(56, width - 10);
  const values = front.points.map(({ utilities }) => utilities);
  const range = (party: number): [number, number] => {
    const own = values.map(each => each[party]!);
    const [least, most] = [Math.min(...own), Math.max(...own)];
    return [least, most > least ? most : least + 1];
  };
  const [x, y] = [range(0), range(1)];
  const grid = Array.from({ length: rows }, () => new Array<string>(columns).fill(' '));
  const mark = (utilities: readonly number[], sign: string) => {
    const column = Math.round(((utilities[0]! - x[0]) / (x[1] - x[0])) * (columns - 1));
    const row = rows - 1 - Math.round(((utilities[1]! - y[0]) / (y[1] - y[0])) * (rows - 1));
    const here = grid[row]![column]!;
    grid[row]![column] = (here === 'N' && sign === 'K') || here === 'B' ? 'B' : sign;
  };
  for (const each of values) mark(each, '.');
  for (const { utilities } of nash) mark(utilities, 'N');
  for (const { utilities } of kalaiSmorodinsky) mark(utilities, 'K');
  const label = (value: number) => value.toPrecision(3).padStart(7);
  const body = grid.map((line, row) => {
    const edge = row === 0 ? label(y[1]) : row === rows - 1 ? label(y[0]) : ' '.repeat(7);
    return `${edge} |${line.join('').trimEnd()}`;
  });
  return [
    `${parties[1]!.name} (up) against ${parties[0]!.name} (right); N Nash, K Kalai-Smorodinsky, B both`,
    ...body,
    `${' '.repeat(8)}+${'-'.repeat(columns)}`,
    `${' '.repeat(8)}${label(x[0]).trim()}${label(x[1])
      .trim()
      .padStart(columns - label(x[0]).trim().length + 1)}`,
  ].join('\n');
}
