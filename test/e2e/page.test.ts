import { expect, it } from 'vitest';
import { expectAccessible, looks } from './axe.ts';
import { inAnyLanguage as step } from './steps-by-place.ts';
import {
  assess,
  assessed,
  caseIsShown,
  clickButton,
  editFile,
  firstCell,
  goOffline,
  goTo,
  openSample,
  pressKeys,
  reads,
  readsSomewhere,
  saved,
  showTab,
  storedText,
  tableHasRow,
  theMatrix,
  unlockWith,
} from './story-steps.ts';
import { describeInBrowser, expectNoFaults, useBrowser } from './visit.ts';

describeInBrowser('the page', () => {
  const browser = useBrowser();

  it.each(looks)('has no finding of axe and no sideways scrolling on any screen: %s', async (_name, options) => {
    const visit = await browser.visit(options);
    const { page, context } = visit;
    const look = (screen: string) => expectAccessible(page, screen);
    await step.startIsShown(page);
    await look('start');
    await step.openSample(page);
    await look('case');
    await step.goTo(page, 'Record');
    await step.recordIsShown(page);
    await look('record');
    await step.goTo(page, 'Assess');
    await step.openFirstCell(page);
    await look('assess');
    for (const tab of [1, 2, 3]) {
      await showTab(page, tab);
      await look(`assess, tab ${tab}`);
    }
    await step.takeTool(page, 'keys');
    await look('keys');
    await pressKeys(page, 'Escape');
    await step.takeTool(page, 'settings');
    await look('settings');
    await pressKeys(page, 'Escape');
    await step.takeTool(page, 'lock');
    await step.lockedIsShown(page);
    await look('locked');
    expectNoFaults(visit);
    await context.close();
  });

  it('works with the network off, once it has been open', async () => {
    const { page, context } = await browser.visit();
    await goOffline(context, page);
    await openSample(page);
    await goTo(page, 'Assess');
    await firstCell(page).waitFor();
    await context.close();
  });

  it('hides an encrypted case until its passphrase is given, and stores nothing of it in plain', async () => {
    const { page, context } = await browser.visit();
    await openSample(page);
    await clickButton(page, 'Settings');
    await clickButton(page, 'Set a passphrase');
    await page.getByLabel('Passphrase', { exact: true }).fill('four quiet words here');
    await page.getByLabel('Passphrase again').fill('four quiet words here');
    await clickButton(page, 'Continue');
    await reads(page, 'This case is stored encrypted.');
    await pressKeys(page, 'Escape');
    await saved(page);
    const stored = await storedText(page);
    expect(stored).toContain('age-encryption.org/v1');
    expect(stored).not.toMatch(/Veld|highland/i);
    await page.locator('body').press('l');
    await page.getByRole('heading', { name: 'Locked' }).waitFor();
    expect(await page.content()).not.toMatch(/Veld|highland/i);
    await unlockWith(page, 'wrong words');
    await reads(page, 'This is not the passphrase of the case.');
    await unlockWith(page, 'four quiet words here');
    await readsSomewhere(page, 'The Veld river talks');
    await context.close();
  });

  it('assesses in a worker, can be cancelled, and follows an edit', async () => {
    const { page, context } = await browser.visit();
    await clickButton(page, 'Open the press-report case');
    await goTo(page, 'Assess');
    await clickButton(page, 'Cancel');
    await page.getByRole('button', { name: 'Assess again' }).waitFor();
    await goTo(page, 'Start');
    await openSample(page);
    await assess(page);
    await clickButton(page, /No change.*No event/);
    await reads(page, /the status quo \(Lowland: Keep the trade sanctions\)/);
    const before = await theMatrix(page).textContent();
    await goTo(page, 'Case');
    await page.getByRole('checkbox', { name: 'In effect now' }).and(page.locator(':checked')).first().uncheck();
    await goTo(page, 'Assess');
    await expect.poll(() => theMatrix(page).textContent(), { timeout: 20_000 }).not.toBe(before);
    await assessed(page);
    await clickButton(page, 'Show the file beside');
    await editFile(page, text => text.replace('name: Quiet channel', 'name: Silent channel'));
    await readsSomewhere(theMatrix(page), 'Silent channel');
    await expectAccessible(page, 'assess, the file beside');
    await context.close();
  });

  it('says in short what holds, in every cell whether there is a zone, and opens what rests on an assumption', async () => {
    const { page, context } = await browser.visit();
    await openSample(page);
    await assess(page);
    const short = page.getByRole('region', { name: 'In short' });
    expect(await short.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^If every assumption is true, the status quo holds in .*, and in 12 of 36 cells in all/),
      expect.stringMatching(
        /^If every assumption is true, a settlement is in reach .*; something worse for a main party/,
      ),
      expect.stringMatching(/^A shortest way to a settlement: .*; to something worse for a main party: .*; worse for /),
      expect.stringMatching(/^Whether a settlement is in reach depends .*; whether something worse .* on a-canal/),
    ]);
    expect(await short.textContent()).toContain('there is a zone of agreement in 6 of 36 cells');
    await tableHasRow(page, /Quiet channel No event zone of agreement yes/);
    await short.getByRole('button', { name: 'Assumption a-earn' }).first().click();
    const rests = page.getByRole('dialog');
    await reads(rests, 'Highland would rather sell water for an income that is secured than store it.');
    expect(await rests.getByRole('listitem').count()).toBeGreaterThan(0);
    await reads(rests, 'open-gates and (pay or guarantee and share-data)');
    await context.close();
  });

  it('prints to PDF', async () => {
    const { page, context } = await browser.visit();
    await openSample(page);
    await caseIsShown(page);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
    await context.close();
  });

  it('prints no column of a cell’s tables beyond the paper', async () => {
    const { page, context } = await browser.visit();
    await openSample(page);
    await assess(page);
    await step.openFirstCell(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 1000 });
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(th, td, .finding)')]
        .filter(each => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(each => each.textContent),
    );
    expect(beyond).toEqual([]);
    expect(
      await page.locator('.scroll').evaluateAll(all => all.map(each => getComputedStyle(each).overflowX)),
    ).not.toContain('auto');
    await context.close();
  });
});
