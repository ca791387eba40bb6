/** A text read in the browser: proposals decided by keys, taken back, taken into the case; nothing twice. */
import { expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import {
  claimCount,
  clickButton,
  fileText,
  goTo,
  mergeChoices,
  onScreen,
  openProposals,
  placeInReview,
  pressKeys,
  reads,
  readText,
  readyForKeys,
  reportText,
  startFromText,
  textOfReport,
  undo,
} from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

describeInBrowser('reading in the browser', () => {
  const visit = useVisit();

  const startFromReport = async () => {
    const { page } = visit.now();
    await startFromText(page, reportText);
    return page;
  };

  it('accepts, rejects, merges, edits and takes back by single keys', async () => {
    const page = await startFromReport();
    await readText(page);
    const place = () => placeInReview(page);
    const claims = () => claimCount(page);
    expect(await place()).toMatch(/^1 of \d+/);
    expect(await page.locator('mark.proposed').count()).toBeGreaterThan(8);
    await expectAccessible(page, 'a proposal');
    await readyForKeys(page);
    await pressKeys(page, 'y');
    await expect.poll(claims).toBe(1);
    await pressKeys(page, 'n');
    await expect.poll(place).toMatch(/^3 of/);
    expect(await claims()).toBe(1);
    await pressKeys(page, 'u', 'u');
    await expect.poll(claims).toBe(0);
    await expect.poll(place).toMatch(/^1 of/);
    await pressKeys(page, 'e');
    await page.locator('.proposal textarea').fill('In other words');
    await expectAccessible(page, 'a proposal edited');
    await clickButton(page, 'Accept in these words');
    await page.locator('.claim-text', { hasText: 'In other words' }).first().waitFor();
    await readyForKeys(page);
    await pressKeys(page, 'm');
    await mergeChoices(page).first().waitFor();
    await expectAccessible(page, 'a proposal merged');
    await mergeChoices(page).first().click();
    await expect.poll(place).toMatch(/^3 of/);
    expect(await claims()).toBe(1);
  });

  it('takes everything in with its contradictions, makes two readings, and proposes nothing twice', async () => {
    const page = await startFromReport();
    await readText(page);
    await clickButton(page, 'Accept the rest');
    await reads(page, 'All proposals are decided.');
    expect(await claimCount(page)).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await readText(page);
    await reads(page, 'The text gives no proposal that is not in the record already.');
    await page.getByRole('button', { name: 'Make two readings' }).first().click();
    await reads(page, 'Readings:');
    await goTo(page, 'Case');
    await expect.poll(() => fileText(page)).toContain('readings:');
    await undo(page);
    await expect.poll(() => fileText(page)).not.toContain('\nreadings:');
  });

  it('opens a text file, and says what is not a text', async () => {
    const { page } = visit.now();
    await page.getByText('Start from a text').click();
    const input = page.getByLabel('Or open a text file');
    await input.setInputFiles({ name: 'a.bin', mimeType: 'text/plain', buffer: Buffer.from([77, 90, 0, 1, 2, 3]) });
    await reads(page, 'This is not a text');
    const utf16 = Buffer.from(`\ufeff${reportText}`, 'utf16le');
    await input.setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: utf16 });
    await onScreen(page, 'Record');
    expect(await textOfReport(page)).toContain('Dorrin Aske');
  });

  it('enters a claim from the text by keyboard alone, and keys work on a keyboard of another script', async () => {
    const page = await startFromReport();
    await clickButton(page, 'Enter the selection as a claim');
    await reads(page, 'Select a part of the text first');
    await page.getByRole('region', { name: 'A report on the river' }).focus();
    for (let letter = 0; letter < 12; letter++) await pressKeys(page, 'Shift+ArrowRight');
    await page.getByRole('button', { name: 'Enter the selection as a claim' }).press('Enter');
    await expect.poll(() => claimCount(page)).toBe(1);
    await readyForKeys(page);
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'г', code: 'KeyU', bubbles: true })),
    );
    await expect.poll(() => claimCount(page)).toBe(0);
  });

  it('proposes nothing of one text in another case', async () => {
    const page = await startFromReport();
    await readText(page);
    await goTo(page, 'Start');
    await startFromText(page, 'Another text. "We agree," the mayor said.');
    expect(await openProposals(page)).toBe(0);
    await page.getByRole('button', { name: 'Find claims in this text' }).waitFor();
  });

  it('says that another language is not read', async () => {
    const { page } = visit.now();
    await startFromText(
      page,
      'Der Minister sagte am Montag, dass die Schleusen nicht geöffnet werden und sie ist nicht neu.',
    );
    await readText(page);
    await reads(page, 'Not read: language (German)');
  });
});
