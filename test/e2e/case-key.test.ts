/** What the parties of practice gauges keep, where a case is given a passphrase, another one, or none; and gauges in two pages. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  clickButton,
  consentAndSeal,
  crash,
  fixList,
  gaugeOwnList,
  goTo,
  learnt,
  onScreen,
  openSample,
  pane,
  reads,
  recent,
  saved,
} from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

const passphrases = ['four quiet words here', 'five other words are here'] as const;

/** What lies in the browser for the parties: the last part of each place, and how it lies there. */
const keptIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Record<string, string>>(resolve => {
        const opened = indexedDB.open('parley-talk');
        opened.onsuccess = () => {
          const store = opened.result.transaction('kept').objectStore('kept');
          const [places, all] = [store.getAllKeys(), store.getAll()];
          store.transaction.oncomplete = () => {
            opened.result.close();
            const said = places.result.map((place, at) => {
              const [who, ...what] = place as string[];
              return [`${who!.split('/')[1]} ${what.join(' ')}`.trim(), typeof all.result[at]] as const;
            });
            resolve(Object.fromEntries(said));
          };
        };
      }),
  );

async function setPassphrase(page: Page, passphrase: string): Promise<void> {
  await clickButton(page, 'Settings');
  await clickButton(page, 'Set a passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('Passphrase again').fill(passphrase);
  await clickButton(page, 'Continue');
  await page.getByLabel('Passphrase again').waitFor({ state: 'detached' });
  await reads(page, 'This case is stored encrypted.');
  await page.keyboard.press('Escape');
  await saved(page);
}

async function openSealed(page: Page, passphrase: string): Promise<void> {
  await recent(page).first().click();
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await clickButton(page, 'Continue');
}

/** One gauge played to its end, of the two that are allowed. */
async function playOne(page: Page): Promise<void> {
  await gaugeOwnList(page, 'One', 'Two');
  await page.getByLabel('Gauges agreed for this list').fill('2');
  await fixList(page);
  for (const index of [0, 1]) {
    await pane(page, index).getByLabel('One').check();
    await consentAndSeal(page, index);
  }
  await learnt(page);
  await reads(page, 'all are valid.');
  await page.locator('[data-kept]').waitFor();
}

/** @param practice whether one is kept, which the page takes up a moment after it shows the terms. */
async function budgetIsSpentOnce(page: Page, practice: 'kept' | 'none'): Promise<void> {
  await goTo(page, 'Gauge');
  if (practice === 'kept') await clickButton(page, 'Begin anew');
  await gaugeOwnList(page, 'One', 'Two');
  await page.getByLabel('Gauges agreed for this list').fill('2');
  await fixList(page);
  await reads(page, 'This is gauge 2 of 2');
}

describeInBrowser('the key of a case', () => {
  const visit = useVisit(openSample);

  it('seals what gauges keep anew with each passphrase, and opens it where there is none any more', async () => {
    const { page } = visit.now();
    await playOne(page);
    const places = Object.keys(await keptIn(page));
    expect(places.filter(place => place.endsWith('ledger'))).toHaveLength(2);
    for (const passphrase of passphrases) {
      await setPassphrase(page, passphrase);
      const { key: stamp, ...kept } = await keptIn(page);
      expect([stamp, ...new Set(Object.values(kept))]).toEqual(['string', 'object']);
      expect(Object.keys(kept).toSorted()).toEqual(places.toSorted());
      await learnt(page);
    }
    await page.reload();
    await openSealed(page, passphrases[1]);
    await goTo(page, 'Gauge');
    await learnt(page);
    await clickButton(page, 'Settings');
    await clickButton(page, 'Store without passphrase');
    await page.getByText('stored as plain text').waitFor();
    await page.keyboard.press('Escape');
    await saved(page);
    await expect.poll(async () => Object.keys(await keptIn(page))).not.toContain('bridge');
    expect([...new Set(Object.values(await keptIn(page)))]).toEqual(['string']);
    await budgetIsSpentOnce(page, 'kept');
  });

  it('loses nothing where the page goes before the case is saved under the new key, nor where it goes after that', async () => {
    const { page, context } = visit.now();
    await playOne(page);
    await saved(page);
    // The case is not written: what is kept is sealed, the case is still in the open.
    await context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...values: Parameters<typeof put>) {
        if (this.name === 'cases' && localStorage.getItem('refuse')) throw new DOMException('no', 'QuotaExceededError');
        return put.apply(this, values);
      };
      const remove = IDBObjectStore.prototype.delete;
      IDBObjectStore.prototype.delete = function (...values: Parameters<typeof remove>) {
        if (String(values[0]).endsWith('bridge') && localStorage.getItem('leave'))
          return this.count() as unknown as IDBRequest<undefined>;
        return remove.apply(this, values);
      };
    });
    await page.reload();
    await recent(page).first().click();
    await page.evaluate(() => localStorage.setItem('refuse', 'yes'));
    await clickButton(page, 'Settings');
    await clickButton(page, 'Set a passphrase');
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrases[0]);
    await page.getByLabel('Passphrase again').fill(passphrases[0]);
    await clickButton(page, 'Continue');
    await page.getByText('stored encrypted').waitFor();
    expect(await keptIn(page)).toMatchObject({ bridge: 'string' });
    await page.evaluate(() => localStorage.removeItem('refuse'));
    await crash(page);
    const second = await visit.openTab(context);
    await recent(second).first().click();
    await budgetIsSpentOnce(second, 'kept');
    expect(await keptIn(second)).not.toHaveProperty('bridge');
    await clickButton(second, 'Begin anew');
    // The case is written, the bridge is left.
    await second.evaluate(() => localStorage.setItem('leave', 'yes'));
    await setPassphrase(second, passphrases[0]);
    expect(await keptIn(second)).toMatchObject({ bridge: 'string' });
    await second.evaluate(() => localStorage.removeItem('leave'));
    await crash(second);
    const third = await visit.openTab(context);
    await openSealed(third, passphrases[0]);
    await budgetIsSpentOnce(third, 'none');
    expect(await keptIn(third)).not.toHaveProperty('bridge');
  });

  it('tells another tab, which closes the case and opens it with the new passphrase', async () => {
    const { page, context } = visit.now();
    await playOne(page);
    await saved(page);
    const other = await visit.openTab(context);
    await recent(other).first().click();
    await onScreen(other, 'Case');
    await setPassphrase(page, passphrases[0]);
    await reads(other, 'in another tab, and is closed here');
    await openSealed(other, passphrases[0]);
    await goTo(other, 'Gauge');
    await other.getByRole('button', { name: 'Fix the list' }).waitFor();
  });
});

describeInBrowser('two pages of one case', () => {
  const visit = useVisit(openSample);

  it('the second begins no gauge, and forgets none, while the first has one on its screen', async () => {
    const { page, context } = visit.now();
    await gaugeOwnList(page, 'One', 'Two');
    await fixList(page);
    await pane(page, 0).getByLabel('One').check();
    await consentAndSeal(page, 0);
    await saved(page);
    const other = await visit.openTab(context);
    await recent(other).first().click();
    await gaugeOwnList(other, 'Three', 'Four');
    await clickButton(other, 'Fix the list');
    await reads(other, 'Another page has a gauge of this case on its screen. End the gauge there, or close that page.');
    await pane(page, 1).getByLabel('One').check();
    await consentAndSeal(page, 1);
    expect(await learnt(page)).toContain('at least one of the 2 outcomes is accepted');
    await clickButton(page, 'Begin anew');
    await clickButton(other, 'Fix the list');
    await reads(pane(other, 0), 'Three');
  });
});
