import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { keepContract } from '../contract/keep.ts';
import { describeInBrowser, useVisit } from './visit.ts';

/** The contract with its filling as one script that a page can be given: no request that a service worker could take. */
async function contractScript(): Promise<string> {
  const entry = 'test/e2e/keep/contract-page.ts';
  const lib = { entry, formats: ['iife' as const], name: 'contract', fileName: 'contract' };
  const built = await build({ configFile: false, logLevel: 'error', build: { lib, write: false } });
  const [{ output }] = built as unknown as [Rolldown.RolldownOutput];
  return output[0].code;
}

describeInBrowser('a browser’s database as a keep', () => {
  const visit = useVisit(async () => undefined, undefined);

  it('keeps the contract, in the open and sealed; what is sealed cannot be read where it lies', async () => {
    const { page } = visit.now();
    const held = await page.evaluate<string[]>(`(() => { ${await contractScript()}; return contract.run(); })()`);
    const titles = Object.keys(keepContract);
    expect(held).toEqual(['open', 'sealed'].flatMap(how => titles.map(title => `${how}: ${title}`)));
    const kinds = await page.evaluate(
      () =>
        new Promise<string[]>(resolve => {
          const opened = indexedDB.open('parley-talk');
          opened.onsuccess = () => {
            const store = opened.result.transaction('kept').objectStore('kept');
            const keys = store.getAllKeys();
            const values = store.getAll();
            values.onsuccess = () =>
              resolve(
                values.result.map(
                  (each, at) => `${String((keys.result[at] as string[])[0]).split('/')[0]} ${typeof each}`,
                ),
              );
          };
        }),
    );
    expect([...new Set(kinds)].toSorted()).toEqual(['open string', 'sealed object']);
  });
});
