import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible, looks } from './axe.ts';
import { type Harness, hasBrowser, startHarness, watch } from './browser.ts';

describe.skipIf(!hasBrowser)('Bargain and Gauge in every look (needs chromium)', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  const opened = async (options: object) => {
    const context = await harness.browser.newContext({ locale: 'en', ...options });
    const seen = watch(context, harness.server.address);
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await page.locator('.way').first().click();
    await page.locator('.order').first().waitFor();
    return { context, page, seen };
  };

  it.each(looks)('Bargain has no finding of axe and no sideways scrolling: %s', async (_name, options) => {
    const { context, page, seen } = await opened(options);
    await page.locator('nav a').nth(4).click();
    await page.locator('[data-bargain=done]').waitFor();
    await expectAccessible(page, 'bargain without a zone');
    await page.locator('main select').first().selectOption({ index: 1 });
    await page.locator('.zone li').first().waitFor({ state: 'detached' });
    await page.locator('.gains select').nth(1).selectOption({ index: 1 });
    await page.locator('#improve').click();
    await page.locator('#improve-list .choice').first().waitFor();
    await page.locator('.agenda > button').click();
    await expectAccessible(page, 'bargain with a zone, improvements and the agenda');
    for (const tab of [1, 2, 3]) {
      await page.getByRole('tab').nth(tab).click();
      await page
        .getByRole('tab')
        .nth(4 + tab)
        .click();
      await expectAccessible(page, `bargain, tab ${tab}`);
    }
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });

  it.each(looks)('Gauge has no finding of axe and no sideways scrolling: %s', async (_name, options) => {
    const { context, page, seen } = await opened(options);
    await page.locator('nav a').nth(5).click();
    await page.locator('.gauge-terms').waitFor();
    await expectAccessible(page, 'gauge, terms');
    await page.locator('.gauge-terms select').nth(3).selectOption('three');
    await page.locator('.gauge-terms .check input').check();
    await page.locator('.gauge-terms button.primary').click();
    await page.locator('[data-pane]').first().waitFor();
    await expectAccessible(page, 'gauge, answers');
    for (const index of [0, 1]) {
      const pane = page.locator(`[data-pane="${index}"]`);
      await pane.locator('form button.primary').click();
      await pane.locator('.complaints').waitFor();
      await pane.locator('.outcome-list select').first().selectOption({ index: 2 });
      await pane.locator('form > label input').check();
      if (index === 1) await expectAccessible(page, 'gauge, complaint and one sealed');
      await pane.locator('form button.primary').click();
    }
    await page.locator('[data-pane="1"] .buttons button').first().waitFor();
    await expectAccessible(page, 'gauge, which outcome');
    await page.locator('[data-pane="0"] .buttons button').first().click();
    await page.locator('[data-pane="1"] .buttons button').last().click();
    await page.locator('[data-result] button').waitFor();
    await expectAccessible(page, 'gauge, result');
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });
});
