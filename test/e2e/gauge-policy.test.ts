import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/cli/server/page-server.ts';
import { type Harness, hasBrowser, saved, startHarness, type Watch, watch } from './browser.ts';

describe.skipIf(!hasBrowser)('the gauge under strict policies and without network (needs chromium)', () => {
  let harness: Harness;
  let context: BrowserContext;
  let page: Page;
  let seen: Watch;

  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());
  beforeEach(async () => {
    context = await harness.browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } });
    seen = watch(context, harness.server.address);
    page = await context.newPage();
    await page.goto(harness.server.address);
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('heading', { level: 1, name: 'Case' }).waitFor();
  });
  afterEach(async () => {
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });

  const pane = (index: number) => page.locator(`[data-pane="${index}"]`);
  const fix = () => page.getByRole('button', { name: 'Fix the list' }).click();
  const sealPane = async (index: number) => {
    await pane(index).getByLabel('I have read').check();
    await pane(index).getByRole('button', { name: 'Consent and seal' }).click();
  };
  const openGauge = () => page.getByRole('link', { name: 'Gauge' }).click();
  const ownList = async (...lines: readonly string[]) => {
    await openGauge();
    await page.getByLabel('The list').selectOption('own');
    await page.getByLabel('Outcomes, one a line').fill(lines.join('\n'));
  };
  const result = () => page.locator('[data-result]').getByText(/^(Learnt|No answer)/);

  it('lets the gauge’s worker alone compile WebAssembly', async () => {
    const compile = () =>
      page.evaluate(async () => {
        try {
          await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
          return 'compiled';
        } catch (error) {
          return (error as Error).name;
        }
      });
    expect(await compile()).toBe('CompileError');
    seen.faults.length = 0;
    expect(contentSecurityPolicy).not.toContain('wasm');
    await ownList('One');
    const answered = context.waitForEvent('response', response => response.url().includes('gauge-worker'));
    await fix();
    await sealPane(0);
    const policy = (await answered).headers()['content-security-policy'];
    expect(policy).toBe(contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  });

  it('says so where the server does not let WebAssembly run', async () => {
    const strict = await harness.browser.newContext({ locale: 'en', serviceWorkers: 'block' });
    page = await strict.newPage();
    await page.route(/gauge-worker/, async route => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'content-security-policy': contentSecurityPolicy },
      });
    });
    await page.goto(harness.server.address);
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.locator('.order').first().waitFor();
    await ownList('One');
    await fix();
    await sealPane(0);
    await page.getByRole('alert').getByText('The gauge could not go on.').waitFor();
    await strict.close();
  });

  it('works with the network off, once the page has been open', async () => {
    await saved(page);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
    await context.setOffline(true);
    await page.reload();
    await page.locator('.recent .link').first().click();
    await ownList('One');
    await fix();
    for (const index of [0, 1]) {
      await pane(index).getByLabel('One').check();
      await sealPane(index);
    }
    await result().waitFor();
    expect(await result().textContent()).toContain('Learnt: at least one');
    // The browser looks for a newer service worker and finds no network.
    seen.faults.length = 0;
  });
});
