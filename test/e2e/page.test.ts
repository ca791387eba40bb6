import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, looks } from './axe.ts';
import { type Harness, hasBrowser, saved, startHarness, watch } from './browser.ts';

describe.skipIf(!hasBrowser)('the page (needs chromium)', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  it.each(looks)('has no finding of axe and no sideways scrolling on any screen: %s', async (_name, options) => {
    const context = await harness.browser.newContext({ locale: 'en', ...options });
    const seen = watch(context, harness.server.address);
    const page = await context.newPage();
    await page.goto(harness.server.address);
    const look = (screen: string) => expectAccessible(page, screen);
    await page.locator('.way').first().waitFor();
    await look('start');
    await page.locator('.way').first().click();
    await page.locator('.order').first().waitFor();
    await look('case');
    await page.locator('nav a').nth(2).click();
    await page.locator('.claims').waitFor();
    await look('record');
    await page.locator('nav a').nth(3).click();
    await page.locator('.cell').first().click();
    await page.locator('.stability').waitFor();
    await page.locator('.why').waitFor();
    await look('assess');
    for (const tab of [1, 2, 3]) {
      await page.getByRole('tab').nth(tab).click();
      await look(`assess, tab ${tab}`);
    }
    await page.locator('.tools button').nth(-2).click();
    await look('keys');
    await page.keyboard.press('Escape');
    await page.locator('.tools button').nth(-3).click();
    await look('settings');
    await page.keyboard.press('Escape');
    await page.locator('.tools button').nth(-1).click();
    await page.locator('.locked').waitFor();
    await look('locked');
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });

  it('works with the network off, once it has been open', async () => {
    const context = await harness.browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('link', { name: 'Assess' }).click();
    await page.locator('.cell').first().waitFor();
    await context.close();
  });

  it('hides an encrypted case until its passphrase is given, and stores nothing of it in plain', async () => {
    const context = await harness.browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Set a passphrase' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill('four quiet words here');
    await page.getByLabel('Passphrase again').fill('four quiet words here');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('This case is stored encrypted.').waitFor();
    await page.keyboard.press('Escape');
    await saved(page);
    const stored = await page.evaluate(
      () =>
        new Promise<string>(resolve => {
          const request = indexedDB.open('parley');
          request.onsuccess = () => {
            const all = request.result.transaction('cases').objectStore('cases').getAll();
            all.onsuccess = () =>
              resolve(
                JSON.stringify(all.result, (_k, v) => (v instanceof Uint8Array ? new TextDecoder().decode(v) : v)),
              );
          };
        }),
    );
    expect(stored).toContain('age-encryption.org/v1');
    expect(stored).not.toMatch(/Veld|highland/i);
    await page.locator('body').press('l');
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    expect(await page.content()).not.toMatch(/Veld|highland/i);
    await page.getByLabel('Passphrase').fill('wrong words');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('This is not the passphrase of the case.').waitFor();
    await page.getByLabel('Passphrase').fill('four quiet words here');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await page.getByText('The Veld river talks').first().waitFor();
    await context.close();
  });

  it('assesses in a worker, can be cancelled, and follows an edit', async () => {
    const context = await harness.browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await page.getByRole('button', { name: 'Open the press-report case' }).click();
    await page.getByRole('link', { name: 'Assess' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Assess again' }).waitFor();
    await page.getByRole('link', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('link', { name: 'Assess' }).click();
    await page.locator('[data-run=done]').waitFor();
    await page.getByRole('button', { name: /As it is.*As it is/ }).click();
    await page.getByText(/Status quo: .*Keep the trade sanctions/).waitFor();
    const before = await page.locator('.matrix').textContent();
    await page.getByRole('link', { name: 'Case' }).click();
    await page.getByRole('checkbox', { name: 'Taken now' }).and(page.locator(':checked')).first().uncheck();
    await page.getByRole('link', { name: 'Assess' }).click();
    await expect.poll(() => page.locator('.matrix').textContent(), { timeout: 20_000 }).not.toBe(before);
    await page.locator('[data-run=done]').waitFor();
    await page.getByRole('button', { name: 'Show the file beside' }).click();
    const file = page.getByRole('textbox', { name: 'The file' });
    await file.fill((await file.inputValue()).replace('name: Quiet channel', 'name: Silent channel'));
    await page.locator('.matrix').getByText('Silent channel').first().waitFor();
    await expectAccessible(page, 'assess, the file beside');
    await context.close();
  });

  it('says in short what holds, in every cell whether there is a zone, and opens what rests on an assumption', async () => {
    const context = await harness.browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('link', { name: 'Assess' }).click();
    await page.locator('[data-run=done]').waitFor();
    const short = page.getByRole('region', { name: 'In short' });
    expect(await short.getByRole('rowheader').allInnerTexts()).toEqual([
      'Status quo holds',
      'Path opens',
      'Opens jointly',
      'Worse in reach',
      'Zone of agreement',
    ]);
    expect(await short.textContent()).toContain('12 of 36 cells');
    await page.getByRole('tab', { name: 'Table' }).first().click();
    await page.getByRole('row', { name: /Quiet channel As it is Zone of agreement yes/ }).waitFor();
    await short.getByRole('button', { name: 'Assumption a-earn' }).click();
    const rests = page.getByRole('dialog');
    await rests.getByText('Highland would rather sell water for an income that is secured than store it.').waitFor();
    expect(await rests.getByRole('listitem').count()).toBeGreaterThan(0);
    await rests.getByText('open-gates and (pay or guarantee and share-data)').waitFor();
    await context.close();
  });

  it('prints to PDF', async () => {
    const context = await harness.browser.newContext({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.locator('.order').first().waitFor();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    await context.close();
  });
});
