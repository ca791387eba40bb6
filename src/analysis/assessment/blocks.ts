/** The blocks of a report that a terminal, a memo or a page can lay out. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A list; where it is empty, a paragraph that says so. */
export function listOf(items: readonly string[], none: string): Block {
  return items.length > 0 ? { kind: 'list', items } : paragraph(none);
}
