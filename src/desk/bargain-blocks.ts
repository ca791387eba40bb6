/** Blocks that every part of a bargaining report is made of. */
import { grouped } from './figures.ts';
import type { Block } from './report.ts';

export function countOf(count: string, what: string): string {
  return `${grouped(count)} ${what}${count === '1' ? '' : 's'}`;
}

export function said(text: string): Block {
  return { kind: 'paragraph', text };
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

export function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}
