/** The contract of keeps as a module that a page can run: gives the titles of what holds. */
import { indexedKeep } from '../../../src/workbench/state/indexed-keep.ts';
import { keepContract } from '../../contract/keep.ts';

/** A seal that can be undone by anyone: what is tried is that nothing is written without it. */
const cipher = {
  seal: async (text: string) => new TextEncoder().encode(text).map(byte => byte ^ 0x55),
  open: async (bytes: Uint8Array) => new TextDecoder().decode(bytes.map(byte => byte ^ 0x55)),
};

export async function run(): Promise<string[]> {
  const held: string[] = [];
  for (const [how, seal] of [
    ['open', undefined],
    ['sealed', cipher],
  ] as const) {
    for (const [title, holds] of Object.entries(keepContract)) {
      await holds(who => indexedKeep(`${how}/${who}`, seal));
      held.push(`${how}: ${title}`);
    }
  }
  return held;
}
