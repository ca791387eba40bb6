/** Pictures kept as files, compared as text. `npm run goldens` writes them anew; a missing one fails. */
import { resolve } from 'node:path';
import { expect, vi } from 'vitest';
import { mirrored, type Scene } from '../../src/chart/scene.ts';
import { sceneToSvg } from '../../src/chart/svg.ts';

/** A scene at two widths and, at the usual one, in the other direction, in `src/chart/golden/NAME*.svg`. */
export async function expectSceneGoldens(
  name: string,
  { usual, narrow }: { readonly usual: () => Scene; readonly narrow: () => Scene },
): Promise<void> {
  const scenes = { '': usual, '-narrow': narrow, '-right-to-left': () => mirrored(usual()) };
  for (const [ending, scene] of Object.entries(scenes))
    await expectGolden(`${name}${ending}`, () => sceneToSvg(scene()));
}

/** One picture; what is said on the console while it is drawn fails the test. */
export async function expectGolden(name: string, draw: () => string): Promise<void> {
  const svg = withoutWarnings(draw);
  await expect(normalised(svg)).toMatchFileSnapshot(resolve('src/chart/golden', `${name}.svg`));
}

export function withoutWarnings<T>(draw: () => T): T {
  const said: unknown[][] = [];
  const spies = (['warn', 'error'] as const).map(method =>
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words)),
  );
  try {
    const drawn = draw();
    expect(said, 'said on the console while drawing').toEqual([]);
    return drawn;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Numbers in attributes with at most three decimals, ids counted: what a library changes without changing the picture. */
export function normalised(svg: string): string {
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  const counted = (id: string) => (ids.includes(id) ? `id-${ids.indexOf(id) + 1}` : id);
  return svg.replace(/(?<= [\w:-]+=")[^"]*(?=")/g, value =>
    value
      .replace(/-?\d*\.\d{4,}(e-?\d+)?/g, number => String(Math.round(Number(number) * 1000) / 1000 + 0))
      .replace(/(?<=#)[^\s)"]+/g, counted)
      .split(' ')
      .map(counted)
      .join(' '),
  );
}
