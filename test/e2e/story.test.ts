/**
 * The first fifteen minutes, by keyboard alone and in three languages: paste a text, decide on what it proposes, build a
 * case, assess it, export. What is focused is found by pressing Tab, never by a pointer or a script.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCase } from '../../src/case/file/read.ts';
import { expectAccessible } from './axe.ts';
import { inAnyLanguage as step, byTab as tab } from './steps-by-place.ts';
import {
  claimCount,
  downloaded,
  openProposals,
  placeInReview,
  pressKeys,
  reads,
  reportText,
  saved,
} from './story-steps.ts';
import { describeInBrowser, expectNoFaults, useBrowser } from './visit.ts';

describeInBrowser('the first fifteen minutes by keyboard', () => {
  const browser = useBrowser();

  it.each([
    ['en', 'ltr', 'The statement ends where a name is expected.', 'Can the stalemate be broken?'],
    ['uk', 'ltr', 'Умова закінчується там, де очікується назва.', undefined],
    ['ar', 'rtl', 'تنتهي العبارة حيث يُنتظر اسم.', undefined],
  ] as const)('from a pasted text to an exported assessment: %s', async (locale, direction, complaint, heading) => {
    const visit = await browser.visit({ locale, viewport: { width: 1280, height: 900 } }, context =>
      // Without the system's own dialog a copy is saved as a download, as in browsers that have none.
      context.addInitScript('delete window.showSaveFilePicker'),
    );
    const { page, context } = visit;
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe(direction);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(locale);

    await tab.startFromText(page, 'A report', reportText);

    // Decide on the proposals: some by single keys, the rest at once.
    await tab.readText(page);
    for (const key of ['y', 'y', 'n', 'u', 'y']) {
      const before = await placeInReview(page);
      await pressKeys(page, key);
      await expect.poll(() => placeInReview(page)).not.toBe(before);
    }
    await tab.acceptTheRest(page);
    await expect.poll(() => openProposals(page)).toBe(0);
    expect(await claimCount(page)).toBeGreaterThan(8);
    await expectAccessible(page, 'record, decided');

    await tab.makeTwoReadings(page);

    // Build the case: options of the first two parties, preferences, the status quo.
    await tab.goTo(page, 'Case');
    await tab.addOption(page, 'Open the gates', 0);
    await tab.addOption(page, 'Lift the sanctions', 1);
    await tab.beginStatement(page, 'not ');
    await reads(page, complaint);
    await pressKeys(page, 'Control+A');
    for (const [party, statement] of [
      [0, 'lift-the-sanctions'],
      [0, 'not open-the-gates'],
      [1, 'open-the-gates'],
      [1, 'not lift-the-sanctions'],
    ] as const) {
      await tab.addStatement(page, party, statement);
    }
    await expect.poll(() => step.statementCount(page)).toBe(4);
    await expectAccessible(page, 'case, built');

    // Assess it: open a cell, read why.
    await pressKeys(page, 'Escape');
    await tab.goTo(page, 'Assess');
    await tab.openFirstCell(page);
    if (heading) expect(await page.locator('h1').textContent()).toBe(heading);
    await expectAccessible(page, 'assess, a cell open');

    // Export the figure as a table, and save the case.
    const csv = readFileSync(await downloaded(page, () => tab.exportFirstFigure(page, 'CSV')), 'utf8');
    expect(csv.split('\n').length).toBeGreaterThan(2);
    await saved(page);
    const { case: theCase } = readCase(readFileSync(await downloaded(page, () => tab.saveCopy(page)), 'utf8'));
    expect(theCase.situation?.options).toHaveLength(2);
    expect(theCase.readings).toHaveLength(2);
    expect(theCase.record.claims.length).toBeGreaterThan(8);
    expectNoFaults(visit);
    await context.close();
  });
});
