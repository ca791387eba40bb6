import type { Span } from './expression.ts';

export interface Token {
  readonly kind: 'word' | 'quoted' | 'comparison' | 'open' | 'close';
  readonly text: string;
  readonly span: Span;
}

/** Splits a statement into tokens; `rest` is where a character stands that begins none. */
export function tokenize(text: string): { tokens: Token[]; rest?: number } {
  const pattern = /\s*(?:(\()|(\))|"([^"]*)"|(!=|<=|>=|=|<|>)|([^\s()"=<>!]+))/y;
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) {
      const rest = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
      return rest === text.length ? { tokens } : { tokens, rest };
    }
    at = pattern.lastIndex;
    const [, open, close, quoted, comparison, word = ''] = match;
    const kind = open ? 'open' : close ? 'close' : quoted !== undefined ? 'quoted' : comparison ? 'comparison' : 'word';
    const body = open ?? close ?? quoted ?? comparison ?? word;
    const length = kind === 'quoted' ? body.length + 2 : body.length;
    tokens.push({ kind, text: body, span: [at - length, at] });
  }
  return { tokens };
}
