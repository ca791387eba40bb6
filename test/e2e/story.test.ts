/**
 * The first fifteen minutes, by keyboard alone and in three languages: paste a text, decide on what it proposes, build a
 * case, assess it, export. What is focused is found by pressing Tab, never by a pointer or a script.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/file/read.ts';
import { expectAccessible } from './axe.ts';
import { type Harness, hasBrowser, saved, startHarness, watch } from './browser.ts';

const report = readFileSync('catalog/veld-river/reading/report.txt', 'utf8');
const mostTabs = 400;

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < mostTabs; pressed++) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

const press = async (page: Page, target: Locator, key = 'Enter') => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};
const write = async (page: Page, target: Locator, text: string) => {
  await tabTo(page, target);
  await page.keyboard.insertText(text);
};

describe.skipIf(!hasBrowser)('the first fifteen minutes by keyboard (needs chromium)', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());

  it.each([
    ['en', 'ltr', 'The statement ends where a name is expected.', 'Can the stalemate break?'],
    ['uk', 'ltr', 'Твердження закінчується там, де очікується назва.', undefined],
    ['ar', 'rtl', 'تنتهي العبارة حيث يُنتظر اسم.', undefined],
  ] as const)('from a pasted text to an exported assessment: %s', async (locale, direction, complaint, heading) => {
    const context = await harness.browser.newContext({ locale, viewport: { width: 1280, height: 900 } });
    // Without the system's own dialog a copy is saved as a download, as in browsers that have none.
    await context.addInitScript('delete window.showSaveFilePicker');
    const seen = watch(context, harness.server.address);
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe(direction);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale);

    // Start from a text.
    await press(page, page.locator('details.part summary'));
    await write(page, page.locator('details.part form input').first(), 'A report');
    await write(page, page.locator('details.part textarea'), report);
    await press(page, page.locator('details.part button.primary'));

    // Decide on the proposals: some by single keys, the rest at once.
    await press(page, page.locator('[data-key=read]'));
    const status = page.locator('.proposal [role=status]').first();
    await page.locator('.proposal blockquote').waitFor();
    for (const key of ['y', 'y', 'n', 'u', 'y']) {
      const before = await status.textContent();
      await page.keyboard.press(key);
      await expect.poll(() => status.textContent()).not.toBe(before);
    }
    await press(page, page.locator('.proposal > .buttons:last-child button').nth(1));
    await expect.poll(() => page.locator('.proposal blockquote').count()).toBe(0);
    expect(await page.locator('.claim-list > li').count()).toBeGreaterThan(8);
    await expectAccessible(page, 'record, decided');

    // Two readings of the first contradiction.
    await press(page, page.locator('section[aria-labelledby=contradictions] .rows li').first().locator('p > button'));
    await page.locator('section[aria-labelledby=contradictions] .chip[class=chip]').first().waitFor();

    // Build the case: options of the first two parties, preferences, the status quo.
    await press(page, page.locator('nav a').nth(1));
    const parts = page.locator('main section.part');
    const options = parts.nth(2);
    for (const [says, party] of [
      ['Open the gates', 0],
      ['Lift the sanctions', 1],
    ] as const) {
      await write(page, options.locator('form.add input').first(), says);
      await tabTo(page, options.locator('form.add select'));
      await page.keyboard.press('Home');
      for (let step = 0; step < party; step++) await page.keyboard.press('ArrowDown');
      await press(page, options.locator('form.add button'));
      await options.locator('code', { hasText: says.toLowerCase().replaceAll(' ', '-') }).waitFor();
    }
    const statements = parts.nth(3).locator('form.add');
    await write(page, statements.first().locator('input'), 'not ');
    await page.getByText(complaint).waitFor();
    await page.keyboard.press('Control+A');
    for (const [party, statement] of [
      [0, 'lift-the-sanctions'],
      [0, 'not open-the-gates'],
      [1, 'open-the-gates'],
      [1, 'not lift-the-sanctions'],
    ] as const) {
      await write(page, statements.nth(party).locator('input'), statement);
      await page.keyboard.press('Escape');
      await press(page, statements.nth(party).locator('button'));
      await page.locator('.order li input').nth(0).waitFor();
    }
    await expect.poll(() => page.locator('.order li input.code').count()).toBe(4);
    await expectAccessible(page, 'case, built');

    // Assess it: open a cell, read why.
    await page.keyboard.press('Escape');
    await press(page, page.locator('nav a').nth(3));
    await press(page, page.locator('.cell').first());
    await page.locator('.why').waitFor();
    if (heading) expect(await page.locator('h1').textContent()).toBe(heading);
    await expectAccessible(page, 'assess, a cell open');

    // Export the figure as a table, and save the case.
    const table = page.waitForEvent('download');
    await press(page, page.locator('.figure').first().getByRole('button', { name: 'CSV' }));
    const csv = readFileSync(await (await table).path(), 'utf8');
    expect(csv.split('\n').length).toBeGreaterThan(2);
    await saved(page);
    const copy = page.waitForEvent('download');
    await press(page, page.locator('.tools button').nth(3));
    const { case: theCase } = readCase(readFileSync(await (await copy).path(), 'utf8'));
    expect(theCase.situation?.options).toHaveLength(2);
    expect(theCase.readings).toHaveLength(2);
    expect(theCase.record.claims.length).toBeGreaterThan(8);
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });
});
