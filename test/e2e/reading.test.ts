/** A text read in the browser: proposals decided by keys, taken back, taken into the case; nothing twice. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { type Harness, hasBrowser, startHarness, type Watch, watch } from './browser.ts';

const report = readFileSync('catalog/veld-river/reading/report.txt', 'utf8');

describe.skipIf(!hasBrowser)('reading in the browser (needs chromium)', () => {
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
  });
  afterEach(async () => {
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });

  const startFromText = async (text: string) => {
    await page.getByText('Start from a text').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('A report on the river');
    await page.locator('textarea').fill(text);
    await page.locator('form button.primary').click();
    await page.getByRole('heading', { level: 1, name: 'Record' }).waitFor();
  };
  const read = async () => {
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.locator('.proposal').waitFor();
  };
  const place = () => page.locator('.proposal [role=status]').first().textContent();
  const claims = () => page.locator('.claim-list > li').count();

  it('accepts, rejects, merges, edits and takes back by single keys', async () => {
    await startFromText(report);
    await read();
    expect(await place()).toMatch(/^1 of \d+/);
    expect(await page.locator('mark.proposed').count()).toBeGreaterThan(8);
    await expectAccessible(page, 'a proposal');
    await page.locator('h1').click();
    await page.keyboard.press('y');
    await expect.poll(claims).toBe(1);
    await page.keyboard.press('n');
    await expect.poll(place).toMatch(/^3 of/);
    expect(await claims()).toBe(1);
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await expect.poll(claims).toBe(0);
    await expect.poll(place).toMatch(/^1 of/);
    await page.keyboard.press('e');
    await page.locator('.proposal textarea').fill('In other words');
    await expectAccessible(page, 'a proposal edited');
    await page.getByRole('button', { name: 'Accept in these words' }).click();
    await page.locator('.claim-text', { hasText: 'In other words' }).first().waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('m');
    await page.locator('.proposal fieldset button').first().waitFor();
    await expectAccessible(page, 'a proposal merged');
    await page.locator('.proposal fieldset button').first().click();
    await expect.poll(place).toMatch(/^3 of/);
    expect(await claims()).toBe(1);
  });

  it('takes everything in with its contradictions, makes two readings, and proposes nothing twice', async () => {
    await startFromText(report);
    await read();
    await page.getByRole('button', { name: 'Accept the rest' }).click();
    await page.getByText('All proposals are decided.').waitFor();
    expect(await claims()).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await read();
    await page.getByText('The reading proposes nothing that is not in the record already.').waitFor();
    await page.getByRole('button', { name: 'Make two readings' }).first().click();
    await page.getByText('Readings:').waitFor();
    await page.getByRole('link', { name: 'Case' }).click();
    await expect.poll(() => page.getByRole('textbox', { name: 'The file' }).inputValue()).toContain('readings:');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => page.getByRole('textbox', { name: 'The file' }).inputValue()).not.toContain('\nreadings:');
  });

  it('opens a text file, and says what is not a text', async () => {
    await page.getByText('Start from a text').click();
    const input = page.getByLabel('Or open a text file');
    await input.setInputFiles({ name: 'a.bin', mimeType: 'text/plain', buffer: Buffer.from([77, 90, 0, 1, 2, 3]) });
    await page.getByText('This is not a text').waitFor();
    const utf16 = Buffer.from(`\ufeff${report}`, 'utf16le');
    await input.setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: utf16 });
    await page.getByRole('heading', { level: 1, name: 'Record' }).waitFor();
    expect(await page.locator('.source-text').textContent()).toContain('Dorrin Aske');
  });

  it('enters a claim from the text by keyboard alone, and keys work on a keyboard of another script', async () => {
    await startFromText(report);
    await page.getByRole('button', { name: 'Enter the selection as a claim' }).click();
    await page.getByText('Select a part of the text first').waitFor();
    await page.getByRole('region', { name: 'A report on the river' }).focus();
    for (let letter = 0; letter < 12; letter++) await page.keyboard.press('Shift+ArrowRight');
    await page.getByRole('button', { name: 'Enter the selection as a claim' }).press('Enter');
    await expect.poll(claims).toBe(1);
    await page.locator('h1').click();
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'г', code: 'KeyU', bubbles: true })),
    );
    await expect.poll(claims).toBe(0);
  });

  it('proposes nothing of one text in another case', async () => {
    await startFromText(report);
    await read();
    await page.getByRole('link', { name: 'Start' }).click();
    await startFromText('Another text. "We agree," the mayor said.');
    expect(await page.locator('.proposal blockquote').count()).toBe(0);
    await page.getByRole('button', { name: 'Read this text' }).waitFor();
  });

  it('says that another language is not read', async () => {
    await startFromText(
      'Der Minister sagte am Montag, dass die Schleusen nicht geöffnet werden und sie ist nicht neu.',
    );
    await read();
    await page.getByText('Not read: language (de)').waitFor();
  });
});
