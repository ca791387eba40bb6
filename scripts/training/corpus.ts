import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Span = readonly [start: number, end: number];

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One annotator's reading of one article. Articles with several annotators have several of these. */
export interface GoldArticle {
  readonly name: string;
  readonly annotator: string;
  /** 1 over the number of annotators of the article. */
  readonly weight: number;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads a split of PolNeAR in brat stand-off form. */
export function readSplit(corpus: string, split: 'train' | 'dev'): GoldArticle[] {
  const folder = join(corpus, split);
  const files = readdirSync(join(folder, 'attributions'))
    .filter(file => file.endsWith('.ann'))
    .toSorted();
  const nameOf = (file: string): string => file.replace(/_[0-9a-f]+\.ann$/, '');
  const count = Map.groupBy(files, nameOf);
  return files.map(file => {
    const text = readFileSync(join(folder, 'text', `${nameOf(file)}.txt`), 'utf8');
    return {
      name: nameOf(file),
      annotator: /_([0-9a-f]+)\.ann$/.exec(file)?.[1] ?? '',
      weight: 1 / (count.get(nameOf(file))?.length ?? 1),
      text,
      attributions: parse(readFileSync(join(folder, 'attributions', file), 'utf8'), codePointOffsets(text)),
    };
  });
}

/** Runs with the corpus's folder: the path itself, or the archive unpacked for the time of the run. */
export function withCorpus<Result>(path: string, run: (folder: string) => Result): Result {
  if (statSync(path).isDirectory()) return run(path);
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    execFileSync('tar', ['-xf', path, '-C', folder]);
    return run(join(folder, 'polnear'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Stand-off offsets count code points; ours UTF-16 code units. */
function codePointOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}

function parse(annotation: string, offsets: readonly number[]): GoldAttribution[] {
  const spans = new Map<string, Span[]>();
  const attributions: GoldAttribution[] = [];
  const at = (position: string): number => offsets[Number(position)] ?? offsets.at(-1) ?? 0;
  for (const line of annotation.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const places = body.replace(/^\S+ /, '').split(';');
      spans.set(
        id,
        places.map(place => place.split(' ')).map(([start = '', end = '']): Span => [at(start), at(end)]),
      );
    } else if (id.startsWith('E')) {
      const roles = body.split(' ').map(role => role.split(':'));
      const of = (role: string): Span[] =>
        roles
          .filter(([name]) => name?.replace(/\d+$/, '') === role)
          .flatMap(([, target = '']) => spans.get(target) ?? []);
      attributions.push({ source: of('Source'), cue: of('Cue'), content: of('Content') });
    }
  }
  return attributions.filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}
