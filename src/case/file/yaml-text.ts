/** YAML text to a document and plain data, with the place of every value. */
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { type Complaint, FileError, LimitError, type Where } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { Path } from '../model.ts';
import { yamlComplaint } from './yaml-complaints.ts';
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
    return [yamlComplaint(error, where(start))];
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
      throw new LimitError(complaint('TOO_MANY_ALIASES.copies', { most: mostCopies }, { where: { file } }));
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
  return new FileError(complaint('YAML_BAD_ALIAS.unknown', { name: name.slice(0, 60) }, { where: where(offset) }));
}

/** The complaint about a file without a value. */
export function emptyFile(file: string): FileError {
  return new FileError(complaint('FILE_EMPTY', {}, { where: { file, line: 1, column: 1 } }));
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
  const where = { file, line: mostLines, column: 1 };
  return new LimitError(complaint('TOO_MANY_LINES', { most: mostLines }, { where }));
}

function tooLong(file: string, line: number): LimitError {
  return new LimitError(complaint('LINE_TOO_LONG', { most: longestLine }, { where: { file, line, column: 1 } }));
}
