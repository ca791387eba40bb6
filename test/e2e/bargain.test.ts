import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, hasBrowser, startHarness, type Watch, watch } from './browser.ts';

describe.skipIf(!hasBrowser)('bargaining in the browser (needs chromium)', () => {
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

  const openBargain = async () => {
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('link', { name: 'Bargain' }).click();
    await page.locator('[data-bargain]').waitFor();
  };
  const quiet = async () => {
    await page.getByLabel('Framework').selectOption('quiet-channel');
    await page.getByText('There is a zone of agreement.').waitFor();
  };
  const slider = () => page.getByRole('slider');
  const value = (issue: string) => page.locator('.gains').getByLabel(issue, { exact: true });

  it('says in words whether there is a zone, whose unknown it is, what empties it; a framework opens it', async () => {
    await openBargain();
    await page.getByText('Whether there is a zone of agreement is unknown.').waitFor();
    await page.getByText(/Highland: .*its reservation. \(50 to 58\)/).waitFor();
    await page.getByText('Read generously').first().waitFor();
    await page.getByText(/a zone in ⁨16%⁩ of 500 plausible worlds/).waitFor();
    await page.getByText(/It turns most on .+the reservation of .Highland/).waitFor();
    await page.getByLabel('Framework').selectOption('public-deadline');
    await page.getByText('There is no zone of agreement.').waitFor();
    await page
      .getByText(/the red line of .Highland.: .+Yearly payment.+20m/)
      .first()
      .waitFor();
    await page.getByText(/Highland. alone cannot open it by its reservation/).waitFor();
    await quiet();
    await page.getByText('Surely acceptable to all: ⁨5⁩ of ⁨432⁩ packages; possibly: ⁨30⁩.').waitFor();
    await page.getByText('Read strictly').first().waitFor();
  });

  it('goes through the efficient packages by keys, and by pointing and dragging in the plane', async () => {
    await openBargain();
    await quiet();
    await slider().focus();
    await page.keyboard.press('Home');
    expect(await slider().getAttribute('aria-valuetext')).toContain('61');
    await page.getByText('Acceptable to all, and efficient').waitFor();
    await page.keyboard.press('End');
    await expect.poll(() => slider().getAttribute('aria-valuetext')).toContain('69');
    await expect.poll(() => value('Length of the agreement').locator('option:checked').textContent()).toBe('5 years');
    await page.locator('.plane-layer').scrollIntoViewIfNeeded();
    const plane = (await page.locator('.plane-layer').boundingBox())!;
    await page.mouse.move(plane.x + plane.width * 0.3, plane.y + 60);
    await page.mouse.down();
    await page.mouse.move(plane.x + plane.width * 0.12, plane.y + 45, { steps: 4 });
    await page.mouse.up();
    await page.getByText('Not acceptable to all. It does not meet:').waitFor();
  });

  it('improves a package that is acceptable but not efficient', async () => {
    await openBargain();
    await quiet();
    await value('Length of the agreement').selectOption({ label: '5 years' });
    await value("Lowland's sanctions").selectOption({ label: 'kept' });
    await value('Least flow in summer').selectOption({ label: '20%' });
    const gain = page.locator('#improve-list .choice');
    await page.getByRole('button', { name: 'Show improvements' }).click();
    await gain.first().waitFor();
    const first = (await gain.first().textContent())!;
    expect(first).toMatch(/→/);
    expect(first).toMatch(/\+/);
    await gain.last().click();
    await page.getByText('Acceptable to all, and efficient').waitFor();
    await page.getByText('No acceptable package is at least as good for all').waitFor();
  });

  it('gives the package as a text without points, to copy', async () => {
    await openBargain();
    await quiet();
    const text = page.getByRole('textbox', { name: /^The package on the table/ });
    const shown = await text.inputValue();
    expect(shown).toContain('2. Yearly payment to Highland: 20m');
    expect(shown).not.toMatch(/points|reservation|red line|62/);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });

  it('exports a figure as SVG, PNG and CSV', async () => {
    await openBargain();
    const figure = page.getByRole('figure', { name: 'Efficient packages' });
    const exported = async (format: string) => {
      const download = page.waitForEvent('download');
      await figure.getByRole('button', { name: format }).click();
      return readFileSync(await (await download).path());
    };
    expect((await exported('SVG')).toString()).toContain('On the table');
    expect((await exported('PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await exported('CSV')).toString()).toContain('Least flow in summer');
  });

  it('follows an edit of points, reservation and red line, undoes it, and keeps the file in step', async () => {
    await openBargain();
    await page.getByRole('button', { name: 'Edit the agenda' }).click();
    await page.getByLabel('Reservation', { exact: true }).first().fill('40');
    await page.getByLabel('Reservation', { exact: true }).first().press('Enter');
    await page.getByText('There is a zone of agreement.').waitFor();
    const file = page.getByRole('textbox', { name: 'The file' });
    await expect.poll(() => file.inputValue()).toContain('reservation: 40');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await page.getByText('Whether there is a zone of agreement is unknown.').waitFor();
    const rename = page.getByLabel('Values, one a line').nth(4);
    await rename.fill('one year\n5 years\n15 years');
    await expect.poll(() => file.inputValue()).toContain('term: {one year: 100,');
    const weight = page.getByLabel('the weight of ⁨Least flow in summer⁩ for ⁨Highland⁩');
    await weight.fill('many');
    await weight.press('Enter');
    await page.getByText('Write a number from 0 to 100').waitFor();
    expect(await weight.inputValue()).toBe('30');
  });

  it('begins an agenda in a case that has none, by keyboard alone', async () => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'bare.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from(
          'parley: 1\ntitle: Bare\nparties:\n  a: {name: Aland, role: principal}\n  b: {name: Bland, role: principal}\n',
        ),
      });
    await page.getByRole('heading', { level: 1, name: 'Case' }).waitFor();
    await page.locator('body').press('5');
    await page.getByText('the case has no agenda').waitFor();
    const type = async (label: string | RegExp, text: string) => {
      await page.getByLabel(label).last().focus();
      await page.keyboard.type(text);
    };
    await type('New issue', 'Border');
    await type('Values, one a line', 'open');
    await page.keyboard.press('Enter');
    await page.keyboard.type('shut');
    await page.getByRole('button', { name: 'Add issue' }).press('Enter');
    await page.getByText('Of fewer than two parties all points are given.').waitFor();
    for (const [party, open, shut] of [
      ['Aland', '100', '0'],
      ['Bland', '60', '100'],
    ]) {
      await type(`the weight of ⁨Border⁩ for ⁨${party}⁩`, '100');
      await type(`the points of ⁨${party}⁩ for ⁨Border⁩: ⁨open⁩`, open!);
      await type(`the points of ⁨${party}⁩ for ⁨Border⁩: ⁨shut⁩`, shut!);
      await page.keyboard.press('Enter');
    }
    await page.getByText('Whether there is a zone of agreement is unknown.').waitFor();
    for (const index of [0, 1]) {
      await page.getByLabel('Reservation', { exact: true }).nth(index).focus();
      await page.keyboard.type('50');
      await page.keyboard.press('Enter');
    }
    await page.getByText('There is a zone of agreement.').waitFor();
    await page.getByText('⁨1⁩ of ⁨2⁩ packages').waitFor();
  });

  it('can be cancelled and begun again', async () => {
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    const file = page.getByRole('textbox', { name: 'The file' });
    const text = await file.inputValue();
    // Eight more issues of ranges make the worlds slow to draw.
    const more = Array.from({ length: 8 }, (_, index) => index);
    const issues = more
      .map(i => `    extra${i}: {name: Extra ${i}, values: [${more.map(v => `v${v}`).join(', ')}]}\n`)
      .join('');
    const scores = (sign: number) =>
      more
        .map(
          i =>
            `        extra${i}: {${more.map(v => `v${v}: [${50 + sign * 7 * (v - 3)}, ${52 + sign * 7 * (v - 3)}]`).join(', ')}}\n`,
        )
        .join('');
    const weights = more.map(i => `, extra${i}: [1, 9]`).join('');
    const grown = text
      .replace('  utilities:\n    # points', `${issues}  utilities:\n    # points`)
      .replace(/(weights: \{[^}]*)\}/g, `$1${weights}}`)
      .replace(/( {8}term: \{1 year: 100[^\n]*\n)/, `$1${scores(1)}`)
      .replace(/( {8}term: \{1 year: 0[^\n]*\n)/, `$1${scores(-1)}`);
    await file.fill(grown);
    await page.getByRole('link', { name: 'Bargain' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Analyse again' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click({ timeout: 20_000 });
  });
});
