/** YAML text to a document and plain data, with the place of every value. */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { type Complaint, FileError, LimitError, type Where } from '../../core/errors.ts';
import type { Path } from '../model.ts';
import { yamlWords } from './yaml-complaints.ts';
import { startOf, tooDeep, treeProblems } from './yaml-tree.ts';

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

const mostCopies = 100;
const mostBrackets = 1_000;
/** The parser takes ten seconds and more over a million lines of mistakes. */
const mostLines = 200_000;
const longestDashRun = 240;
/** A text has at most 100,000 characters; the parser's time on one line of mistakes grows with its square. */
const longestLine = 250_000;

/** @throws FileError with every syntax error; LimitError for deep nesting and alias bombs. */
export function parseYaml(text: string, file: string): YamlText {
  const lines = new LineCounter();
  const where = (offset: number): Where => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  refuseDeepNesting(text, file);
  const document = orTooDeep(file, () =>
    parseDocument(text, { version: '1.2', lineCounter: lines, uniqueKeys: false, prettyErrors: false }),
  );
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted) throw tooDeep(where(exhausted.pos[0]));
  const places = new Set<number>();
  const complaints = document.errors.flatMap((error): Complaint[] => {
    const [start] = error.pos;
    if (places.has(start)) return [];
    places.add(start);
    return [{ code: `YAML_${error.code}`, ...yamlWords(error), where: where(start) }];
  });
  if (complaints.length === 0) {
    for (const { offset, ...problem } of treeProblems(document, where)) {
      complaints.push({ ...problem, where: where(offset) });
    }
  }
  const [first, ...rest] = complaints;
  if (first) throw new FileError([first, ...rest.slice(0, 99)]);
  const data = orTooDeep(file, () => {
    try {
      return document.toJS({ maxAliasCount: mostCopies });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      if (error.message.startsWith('Unresolved alias')) throw unknownAlias(document, error.message, where);
      throw new LimitError({
        code: 'TOO_MANY_ALIASES',
        message: `The aliases of the file expand to more than ${mostCopies} copies.`,
        where: { file },
        hint: 'Write the values out.',
      });
    }
  }) as unknown;
  const locate = (path: Path, key: boolean): Where => {
    let node: unknown = document.contents;
    let offset = startOf(node) ?? 0;
    for (const [depth, step] of path.entries()) {
      const last = depth === path.length - 1;
      if (isMap(node)) {
        const pair = pairOf(node, step);
        if (!pair) break;
        offset = (last && key ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = startOf(node) ?? offset;
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

/** `*name` where no `&name` stands before it. */
function unknownAlias(document: Document.Parsed, message: string, where: (offset: number) => Where): FileError {
  let offset = 0;
  let name = '';
  visit(document, {
    Alias: (_, alias) => {
      if (!message.endsWith(`: ${alias.source}`)) return undefined;
      name = alias.source;
      offset = startOf(alias) ?? 0;
      return visit.BREAK;
    },
  });
  return new FileError({
    code: 'YAML_BAD_ALIAS',
    message: `"*${name.slice(0, 60)}" repeats a value named "&${name.slice(0, 60)}", and there is none before it.`,
    where: where(offset),
    hint: 'Write the value out; a text that begins with "*" stands in quotes.',
  });
}

/** The complaint about a file without a value. */
export function emptyFile(file: string): FileError {
  return new FileError({
    code: 'FILE_EMPTY',
    message: 'The file says nothing.',
    where: { file, line: 1, column: 1 },
    hint: 'Begin it with "parley: 1", or start one with "parley new".',
  });
}

function pairOf(map: YAMLMap, step: string | number) {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

/** A cheap look before the parser, which descends once a level: brackets in a row, and indentation steps. */
function refuseDeepNesting(text: string, file: string): void {
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  let emptyItems = 0;
  let afterComma = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      line++;
      lineStart = at + 1;
      if (line > mostLines) throw tooManyLines(file);
    } else if (at - lineStart > longestLine) throw tooLong(file, line);
    else if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
    if (code > 0x20) {
      if (code === 0x2c && afterComma && ++emptyItems > mostBrackets) throw tooDeep({ file, line, column: 1 });
      afterComma = code === 0x2c;
    }
    if (depth > mostBrackets || (code === 0x2d && isDashRun(text, lineStart, at)))
      throw tooDeep({ file, line, column: 1 });
  }
}

/** `- - - - ...`: one level of nesting a dash. */
function isDashRun(text: string, lineStart: number, at: number): boolean {
  return at - lineStart === longestDashRun && /^[\s-]*$/.test(text.slice(lineStart, at));
}

function orTooDeep<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep({ file });
    throw error;
  }
}

function tooManyLines(file: string): LimitError {
  return new LimitError({
    code: 'TOO_MANY_LINES',
    message: `The file has more than ${mostLines.toLocaleString('en')} lines.`,
    where: { file, line: mostLines, column: 1 },
    hint: 'Split the case; keep texts beside it ("text: file.txt").',
  });
}

function tooLong(file: string, line: number): LimitError {
  return new LimitError({
    code: 'LINE_TOO_LONG',
    message: `A line has more than ${longestLine.toLocaleString('en')} characters.`,
    where: { file, line, column: 1 },
    hint: 'Break the line.',
  });
}
