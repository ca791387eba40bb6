/** The rule of file sizes under src: small files are read, large ones are searched. */

export const mostLines = 300;
/** No folder right under src has a larger share of the code. */
export const mostShare = 0.2;

/** What is data and may be long: nobody reads it from top to bottom. */
const data: readonly (readonly [what: string, files: RegExp])[] = [
  ['catalogues of words', /\/words\/(.+\/)?(en|uk|ru|fr|ar)\.ts$/],
  ['weights', /\.weights\.json$/],
  ['goldens', /\/golden\//],
  ['lists', /^src\/reading\/(tag\/lexicon|actors\/gazetteer)\.ts$/],
  ['pictures', /\.svg$/],
];

/** Files of code that are too long today, with what has to come first. None may be added to make room for a new one. */
export const exceptions: Readonly<Record<string, string>> = {};

export interface Sizes {
  readonly files: number;
  readonly lines: number;
  readonly median: number;
  /** The folder right under src with most lines, and its share of all. */
  readonly biggest: { readonly folder: string; readonly share: number };
  readonly complaints: readonly string[];
}

/** Measures files (name -> lines); what is data counts for nothing. */
export function measure(
  linesOf: ReadonlyMap<string, number>,
  excepted: Readonly<Record<string, string>> = exceptions,
  shareAllowed = mostShare,
): Sizes {
  const code = [...linesOf].filter(([file]) => !data.some(([, files]) => files.test(file)));
  const counts = code.map(([, count]) => count).toSorted((a, b) => a - b);
  const lines = counts.reduce((sum, count) => sum + count, 0);
  const byFolder = new Map<string, number>();
  for (const [file, count] of code) {
    const folder = file.split('/').slice(0, 2).join('/');
    byFolder.set(folder, (byFolder.get(folder) ?? 0) + count);
  }
  const [folder, most] = [...byFolder].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const share = lines === 0 ? 0 : most / lines;
  const middle = (counts.length - 1) / 2;
  return {
    files: counts.length,
    lines,
    median: ((counts[Math.floor(middle)] ?? 0) + (counts[Math.ceil(middle)] ?? 0)) / 2,
    biggest: { folder, share },
    complaints: [
      ...(share > shareAllowed
        ? [`${folder} has ${(100 * share).toFixed(1)} % of the code; a folder has at most ${100 * shareAllowed} %.`]
        : []),
      ...code
        .filter(([file, count]) => count > mostLines && !(file in excepted))
        .map(([file, count]) => `${file} has ${count} lines; a file of code has at most ${mostLines}.`),
      ...Object.keys(excepted)
        .filter(file => (linesOf.get(file) ?? 0) <= mostLines)
        .map(file => `${file} is short enough or gone: take it off the exceptions in scripts/sizes.ts.`),
    ],
  };
}
