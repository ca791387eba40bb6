import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { type Harness, hasBrowser, startHarness, watch } from './browser.ts';

describe.skipIf(!hasBrowser)('a part that fails alone (needs chromium)', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness('test/scenario/parts/wide.parley.yaml');
  });
  afterAll(() => harness.close());

  it('leaves stability standing, and says at which line the agenda is wrong and what to do', async () => {
    const context = await harness.browser.newContext({ locale: 'en' });
    const seen = watch(context, harness.server.address);
    const page = await context.newPage();
    await page.goto(harness.server.address);
    await page.getByRole('link', { name: 'Assess' }).click();
    const cell = page.locator('.cell');
    await cell.getByText('not answered').waitFor();
    expect(await cell.locator('.finding-share').first().textContent()).toContain('%');
    await page.locator('[data-run=done]').waitFor();
    await cell.click();
    const detail = page.locator('#cell-detail');
    await detail.getByText('The zone of agreement could not be computed').waitFor();
    await detail.locator('.complaints').getByText('Line 26').waitFor();
    await detail.locator('.complaints').getByText('Split conditions that name many issues').waitFor();
    await detail.locator('.stability').waitFor();
    await expectAccessible(page, 'assess, a failed part');
    await page.getByRole('link', { name: 'Bargain' }).click();
    await page.locator('.complaints').getByText('Line 26').waitFor();
    await page
      .locator('.complaints')
      .getByText(/^Conditions tie \d+ issues together/)
      .waitFor();
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });
});
