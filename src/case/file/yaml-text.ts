/** YAML text to a document and plain data, with the place of every value. */
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { type Complaint, FileError, LimitError, type Where } from '../../core/errors.ts';
import type { Path } from '../model.ts';

export interface YamlText {
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly data: unknown;
  /** The place of the value at a path, or of its nearest ancestor that stands in the file. */
  locate(path: Path): Where;
  /** The place of a mapping's key; else as `locate`. */
  locateKey(path: Path): Where;
}

const mostAliases = 100;
const mostDepth = 60;

/** @throws FileError with every syntax error; LimitError for deep nesting and alias bombs. */
export function parseYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const where = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  refuseDeepNesting(text, file);
  const document = orTooDeep(file, () => parseDocument(text, { version: '1.2', lineCounter: lines, uniqueKeys: true }));
  const complaints = document.errors.map(
    ({ code, message, pos: [start] }): Complaint => ({
      code: `YAML_${code}`,
      message: message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '.'),
      where: where(start),
      ...hintFor(code),
    }),
  );
  const [first, ...rest] = complaints;
  if (first) throw new FileError([first, ...rest.slice(0, 99)]);
  const data = orTooDeep(file, () => {
    try {
      return document.toJS({ maxAliasCount: mostAliases });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      throw new LimitError({
        code: 'TOO_MANY_ALIASES',
        message: `The aliases of the file expand to more than ${mostAliases} copies.`,
        where: { file },
        hint: 'Write the values out.',
      });
    }
  }) as unknown;
  const locate = (path: Path, key: boolean): Where => {
    let node: unknown = document.contents;
    let offset = rangeStart(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = pairOf(node, step);
        if (!pair) break;
        offset = (last && key ? rangeStart(pair.key) : (rangeStart(pair.value) ?? rangeStart(pair.key))) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (isPair(node)) node = node.value;
        offset = rangeStart(node) ?? offset;
      } else break;
    }
    return where(offset);
  };
  return {
    file,
    text,
    document,
    data,
    locate: path => locate(path, false),
    locateKey: path => locate(path, true),
  };
}

function pairOf(map: YAMLMap, step: string | number) {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function rangeStart(node: unknown): number | undefined {
  return (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range?.[0];
}

function hintFor(code: string): { hint?: string } {
  if (code === 'DUPLICATE_KEY') return { hint: 'Ids are unique in their map: rename or remove one.' };
  if (code === 'TAB_AS_INDENT') return { hint: 'Indent with spaces.' };
  return {};
}

/** A cheap look before the parser, which descends once a level: brackets in a row, and indentation steps. */
function refuseDeepNesting(text: string, file: string): void {
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      line++;
      lineStart = at + 1;
    } else if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
    if (depth > 20 * mostDepth || (code === 0x2d && isDashRun(text, lineStart, at))) throw tooDeep(file, line);
  }
}

/** `- - - - ...`: one level of nesting a dash. */
function isDashRun(text: string, lineStart: number, at: number): boolean {
  return at - lineStart === 4 * mostDepth && /^[\s-]*$/.test(text.slice(lineStart, at));
}

function orTooDeep<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(file);
    throw error;
  }
}

function tooDeep(file: string, line?: number): LimitError {
  return new LimitError({
    code: 'NESTED_TOO_DEEP',
    message: 'The file nests too many levels.',
    where: { file, ...(line !== undefined && { line, column: 1 }) },
    hint: 'A case needs fewer than ten levels; look for a bracket that is not closed.',
  });
}
