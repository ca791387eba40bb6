import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { longAgenda } from '../support/long-agenda.ts';
import {
  bargain,
  clickButton,
  downloaded,
  fileText,
  goTo,
  improvements,
  onScreen,
  onTheTable,
  openFile,
  openSample,
  packageSlider,
  pressKeys,
  reads,
  readsSomewhere,
  showImprovements,
  thePlane,
  typeInto,
  underQuietChannel,
  undo,
} from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

describeInBrowser('bargaining in the browser', () => {
  const visit = useVisit();

  const startBargaining = async (): Promise<Page> => {
    const { page } = visit.now();
    await openSample(page);
    await bargain(page);
    return page;
  };

  it('says in words whether there is a zone, whose unknown it is, what empties it; a framework opens it', async () => {
    const page = await startBargaining();
    await reads(page, /^Whether there is a zone of agreement is unknown: no package is surely acceptable/);
    await reads(page, /Highland: .*its walk-away point.? \(50 to 58\)/);
    await readsSomewhere(page, 'Read generously');
    await page.getByLabel('Framework').selectOption('public-deadline');
    await reads(page, 'There is no zone of agreement.');
    await readsSomewhere(page, /the red line of Highland: .+Yearly payment.+20m/);
    await reads(page, /Highland.? cannot do it alone by lowering its walk-away point/);
    await underQuietChannel(page);
    await reads(page, 'There is a zone of agreement: 5 packages are surely acceptable, 30 may be.');
    await readsSomewhere(page, 'Read strictly');
  });

  it('goes through the efficient packages by keys, and by pointing and dragging in the plane', async () => {
    const page = await startBargaining();
    await underQuietChannel(page);
    await packageSlider(page).focus();
    await pressKeys(page, 'Home');
    expect(await packageSlider(page).getAttribute('aria-valuetext')).toContain('61');
    await reads(page, 'Acceptable to all, and efficient');
    await pressKeys(page, 'End');
    await expect.poll(() => packageSlider(page).getAttribute('aria-valuetext')).toContain('69');
    const length = onTheTable(page, 'Length of the agreement');
    await expect.poll(() => length.locator('option:checked').textContent()).toBe('5 years');
    const plane = await thePlane(page);
    await page.mouse.move(plane.x + plane.width * 0.3, plane.y + 60);
    await page.mouse.down();
    await page.mouse.move(plane.x + plane.width * 0.12, plane.y + 45, { steps: 4 });
    await page.mouse.up();
    await reads(page, 'Not acceptable to all. It does not meet:');
  });

  it('improves a package that is acceptable but not efficient', async () => {
    const page = await startBargaining();
    await underQuietChannel(page);
    await onTheTable(page, 'Length of the agreement').selectOption({ label: '5 years' });
    await onTheTable(page, "Lowland's sanctions").selectOption({ label: 'kept' });
    await onTheTable(page, 'Least flow in summer').selectOption({ label: '20%' });
    const gain = improvements(page);
    await showImprovements(page);
    await gain.first().waitFor();
    const first = (await gain.first().textContent())!;
    expect(first).toMatch(/→/);
    expect(first).toMatch(/\+/);
    await gain.last().click();
    await reads(page, 'Acceptable to all, and efficient');
    await reads(page, 'No acceptable package is at least as good for all');
  });

  it('gives the package as a text without points, to copy', async () => {
    const page = await startBargaining();
    await underQuietChannel(page);
    const text = page.getByRole('textbox', { name: /^The package on the table/ });
    const shown = await text.inputValue();
    expect(shown).toContain('2. Yearly payment to Highland: 20m');
    expect(shown).not.toMatch(/points|reservation|red line|62/);
    await visit.now().context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });

  it('exports a figure as SVG, PNG and CSV', async () => {
    const page = await startBargaining();
    const figure = page.getByRole('figure', { name: 'Efficient packages' });
    const exported = async (format: string) => readFileSync(await downloaded(page, () => clickButton(figure, format)));
    expect((await exported('SVG')).toString()).toContain('On the table');
    expect((await exported('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await exported('CSV')).toString()).toContain('Least flow in summer');
  });

  it('follows an edit of points, reservation and red line, undoes it, and keeps the file in step', async () => {
    const page = await startBargaining();
    await clickButton(page, 'Edit the agenda');
    const reservation = page.getByLabel('Walk-away point', { exact: true }).first();
    await reservation.fill('40');
    await reservation.press('Enter');
    await reads(page, /^There is a zone of agreement:/);
    await expect.poll(() => fileText(page)).toContain('reservation: 40');
    await undo(page);
    await reads(page, /^Whether there is a zone of agreement is unknown: no package is surely acceptable/);
    await page.getByLabel('Values, one a line').nth(4).fill('one year\n5 years\n15 years');
    await expect.poll(() => fileText(page)).toContain('term: {one year: 100,');
    const weight = page.getByLabel('the weight of "Least flow in summer" for Highland');
    await weight.fill('many');
    await weight.press('Enter');
    await reads(page, 'Write a number from 0 to 100');
    expect(await weight.inputValue()).toBe('30');
  });

  it('begins an agenda in a case that has none, by keyboard alone', async () => {
    const { page } = visit.now();
    await openFile(
      page,
      'bare.yaml',
      'parley: 1\ntitle: Bare\nparties:\n  a: {name: Aland, role: principal}\n  b: {name: Bland, role: principal}\n',
    );
    await onScreen(page, 'Case');
    await page.locator('body').press('5');
    await reads(page, 'the case has no agenda');
    await typeInto(page, 'New issue', 'Border');
    await typeInto(page, 'Values, one a line', 'open');
    await pressKeys(page, 'Enter');
    await page.keyboard.type('shut');
    await page.getByRole('button', { name: 'Add issue' }).press('Enter');
    await reads(page, 'Of fewer than two parties all points are given.');
    for (const [party, open, shut] of [
      ['Aland', '100', '0'],
      ['Bland', '60', '100'],
    ]) {
      await typeInto(page, `the weight of "Border" for ${party}`, '100');
      await typeInto(page, `the points of ${party} for "Border" = open`, open!);
      await typeInto(page, `the points of ${party} for "Border" = shut`, shut!);
      await pressKeys(page, 'Enter');
    }
    await reads(page, /^Whether there is a zone of agreement is unknown: no package is surely acceptable/);
    for (const index of [0, 1]) {
      await page.getByLabel('Walk-away point', { exact: true }).nth(index).focus();
      await page.keyboard.type('50');
      await pressKeys(page, 'Enter');
    }
    await reads(page, /^There is a zone of agreement:/);
    await reads(page, /1 acceptable package/);
  });

  it('can be cancelled and begun again', async () => {
    const { page } = visit.now();
    await openFile(page, 'odds.yaml', longAgenda);
    await onScreen(page, 'Case');
    await goTo(page, 'Bargain');
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await cancel.click({ timeout: 20_000 });
    await clickButton(page, 'Analyse again');
    await cancel.click({ timeout: 20_000 });
  });
});
