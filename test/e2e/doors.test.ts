import { expect, it } from 'vitest';
import { clickButton, editFile, fileText, goTo, onScreen, openSample, pressKeys, reads } from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

describeInBrowser('a toy screen put through its door', () => {
  const visit = useVisit(openSample, undefined, 'test/e2e/toy/vite.config.ts');

  it('is in the navigation, after the other screens, and in the address', async () => {
    const { page } = visit.now();
    expect(await page.locator('nav a').allTextContents()).toEqual([
      ...['Start', 'Case', 'Record', 'Assess', 'Bargain', 'Gauge'],
      'Colours',
    ]);
    await page.getByRole('link', { name: 'Colours' }).click();
    await onScreen(page, 'Colours');
    await reads(page.locator('main'), 'Highland');
    expect(new URL(page.url()).hash).toBe('#/colours');
    expect(await page.locator('nav a[aria-current=page]').textContent()).toBe('Colours');
  });

  it('has the next number as its key, and its own keys are in the list of keys', async () => {
    const { page } = visit.now();
    await pressKeys(page, '7');
    await onScreen(page, 'Colours');
    await pressKeys(page, '?');
    await reads(page.getByRole('row'), 'Start, Case, Record, Assess, Bargain, Gauge, Colours');
    await reads(page.getByRole('row'), 'Next colour (Colours)');
    expect(await page.locator('kbd').allTextContents()).toContain('1 2 3 4 5 6 7');
  });

  it('speaks every language', async () => {
    const { page } = visit.now();
    await goTo(page, 'Case');
    await clickButton(page, 'Settings');
    await page.getByLabel('Language').selectOption('uk');
    await page.getByRole('link', { name: 'Кольори', includeHidden: true }).waitFor({ state: 'attached' });
  });
});

describeInBrowser('a toy section planted through its description', () => {
  const visit = useVisit(openSample, undefined, 'test/e2e/toy/vite.config.ts');

  it('is shown as a table whose cells write to the file, and refuses what its description refuses', async () => {
    const { page } = visit.now();
    await editFile(page, text => `${text}colours:\n  red: {name: Red, of: highland}\n`);
    const table = page.locator('section.part', { has: page.getByRole('heading', { name: 'Values', exact: true }) });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(
      expect.arrayContaining(['Name', 'Party', 'How sure', 'Evidence']),
    );
    await table.getByLabel('Name: Red', { exact: true }).fill('Scarlet');
    await pressKeys(page, 'Enter');
    await expect.poll(() => fileText(page)).toContain('red: {name: Scarlet, of: highland}');
    await editFile(page, text => text.replace('of: highland}', 'of: hihgland}'));
    await reads(page.locator('#yaml-pane'), /"hihgland" is not a party\. Did you mean "highland"\?/);
  });
});
