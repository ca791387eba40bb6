import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, hasBrowser, saved, startHarness, type Watch, watch } from './browser.ts';

describe.skipIf(!hasBrowser)('the case in the browser (needs chromium)', () => {
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

  const openSample = async () => {
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('heading', { level: 1, name: 'Case' }).waitFor();
  };
  const file = () => page.getByRole('textbox', { name: 'The file' });
  const title = () => page.getByRole('textbox', { name: 'Title', exact: true });

  it('keeps form and file in step both ways, and comments with them', async () => {
    await openSample();
    const before = await file().inputValue();
    await title().fill('The Veld talks, second round');
    await expect.poll(() => file().inputValue()).toContain('title: The Veld talks, second round');
    const comments = (text: string) => text.match(/#.*/g);
    expect(comments(await file().inputValue())).toEqual(comments(before));
    await file().fill((await file().inputValue()).replace('second round', 'third round'));
    await expect.poll(() => title().inputValue()).toBe('The Veld talks, third round');
  });

  it('undoes everything back to the first text and redoes it', async () => {
    await openSample();
    const first = await file().inputValue();
    await page.getByRole('textbox', { name: 'New party' }).fill('Observers');
    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'Taken now' }).first().check();
    await page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Remove \u2068Observers/ }).click();
    await title().fill('Another title');
    await expect.poll(() => file().inputValue()).toContain('Another title');
    const last = await file().inputValue();
    const undo = page.getByRole('button', { name: 'Undo' }).first();
    for (let step = 0; step < 5; step++) await undo.click();
    await expect.poll(() => file().inputValue()).toBe(first);
    const redo = page.getByRole('button', { name: 'Redo' });
    for (let step = 0; step < 5; step++) await redo.click();
    await expect.poll(() => file().inputValue()).toBe(last);
  });

  it('keeps a text that is no case as a draft with its complaints, and the last good case in view', async () => {
    await openSample();
    const text = await file().inputValue();
    await file().fill(text.replace('by: highland, says: Open', 'by: hihgland, says: Open'));
    await page.getByText('Did you mean "highland"?').waitFor();
    expect(await title().inputValue()).toBe('The Veld river talks');
    await saved(page);
    await page.reload();
    await page.locator('.recent .link').click();
    await page.getByText('Did you mean "highland"?').waitFor();
    await page.getByRole('button', { name: 'Drop this text' }).click();
    expect(await file().inputValue()).toBe(text);
  });

  it('survives a crash of the tab in the middle of edits', async () => {
    await openSample();
    await title().pressSequentially(' - noted before the crash', { delay: 5 });
    await page.waitForTimeout(1000);
    const typed = await title().inputValue();
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    const again = await context.newPage();
    await again.goto(harness.server.address);
    await again.locator('.recent .link', { hasText: typed.trim() }).click();
    await expect.poll(() => again.getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe(typed);
    await again.getByRole('button', { name: 'Undo' }).first().click();
    await expect
      .poll(() => again.getByRole('textbox', { name: 'Title', exact: true }).inputValue())
      .toBe('The Veld river talks');
  });

  it('saves while one goes on typing, and loses nothing where the page goes in the middle', async () => {
    await openSample();
    await title().pressSequentially(' and it goes on and on without a pause that would be long enough', { delay: 40 });
    const typed = await title().inputValue();
    const crashed = page.waitForEvent('crash');
    page.goto('chrome://crash').catch(() => undefined);
    await crashed;
    page = await context.newPage();
    await page.goto(harness.server.address);
    await page.locator('.recent .link').click();
    // A crash may take what was typed in the last fifth of a second.
    expect((await title().inputValue()).length).toBeGreaterThan(typed.length - 15);
    await title().fill('Typed just before the page goes');
    await page.reload();
    await page.locator('.recent .link', { hasText: 'Typed just before the page goes' }).click();
    await file().fill(`${await file().inputValue()}# and a note\n`);
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    page = await context.newPage();
    await page.goto(harness.server.address);
    await page.locator('.recent .link').click();
    expect(await file().inputValue()).toContain('# and a note');
  });

  it('shows nothing of one case in another', async () => {
    await openSample();
    await page.getByRole('link', { name: 'Assess' }).click();
    await page.locator('.cell').first().waitFor();
    await page.getByText('Quiet channel').first().waitFor();
    await page.getByRole('link', { name: 'Start' }).click();
    await page.locator('.way').nth(1).click();
    await page.getByRole('heading', { level: 1, name: 'Case' }).waitFor();
    await page.getByRole('link', { name: 'Assess' }).click();
    await page.getByRole('heading', { level: 1, name: 'Can the stalemate break?' }).waitFor();
    expect(await page.getByText('Quiet channel').count()).toBe(0);
  });

  it('keeps a draft until it is dropped, and brings a dropped one back', async () => {
    await openSample();
    const text = await file().inputValue();
    const broken = `${text}nonsense: [\n`;
    await file().fill(broken);
    await page.getByRole('button', { name: 'Drop this text' }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(() => file().inputValue()).toBe(text);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => file().inputValue()).toBe(broken);
    await page.getByRole('button', { name: 'Drop this text' }).click();
    await expect.poll(() => file().inputValue()).toBe(text);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => file().inputValue()).toBe(broken);
  });

  it('offers to undo a removal only while that is the last step', async () => {
    await openSample();
    const notice = page.locator('.notice');
    await page.getByRole('button', { name: /^Remove \u2068Quiet channel/ }).click();
    await notice.getByRole('button', { name: 'Undo' }).waitFor();
    await title().fill('Edited since');
    await expect.poll(() => notice.getByRole('button', { name: 'Undo' }).count()).toBe(0);
    expect(await title().inputValue()).toBe('Edited since');
  });

  it('loses nothing where two tabs edit one case', async () => {
    await openSample();
    await saved(page);
    const other = await context.newPage();
    await other.goto(harness.server.address);
    await other.locator('.recent .link').click();
    const otherTitle = other.getByRole('textbox', { name: 'Title', exact: true });
    await otherTitle.fill('From the other tab');
    await expect.poll(() => other.title()).toContain('From the other tab');
    await saved(other);
    await title().fill('From this tab');
    await page.getByText('your edits go on in a copy').waitFor();
    await saved(page);
    await title().fill('From this tab, again');
    await expect.poll(() => page.title()).toContain('again');
    await saved(page);
    await otherTitle.fill('From the other tab, again');
    await expect.poll(() => other.title()).toContain('again');
    await saved(other);
    await page.reload();
    await page.locator('.recent .link').nth(1).waitFor();
    const titles = await page.locator('.recent .link').allTextContents();
    expect(titles.toSorted()).toEqual(['From the other tab, again', 'From this tab, again']);
  });

  it('adds evidence with two keys', async () => {
    await openSample();
    const statement = page.getByRole('combobox', { name: /^Statement 9 of \u2068Lowland/ });
    await statement.focus();
    const row = page.locator('[data-evidence]', { has: statement });
    const before = await row.locator('.chip').count();
    await row.locator('.chip').first().focus();
    await page.keyboard.press('e');
    await page.locator('dialog input').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => row.locator('.chip').count()).toBe(before + 1);
  });

  it('completes names in a statement, shows errors in place and reads it back', async () => {
    await openSample();
    const statement = page.getByRole('combobox', { name: /^New statement of \u2068Highland/ });
    await statement.fill('not san');
    await page.getByRole('option', { name: /sanctions/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await statement.inputValue()).toBe('not sanctions');
    await expect.poll(() => page.getByText(/not \u2068“Keep the trade sanctions”/).count()).toBeGreaterThan(1);
    await statement.fill('not pay');
    await page.keyboard.press('Enter');
    await expect.poll(() => file().inputValue()).toMatch(/(: |- )not pay\n/);
    await statement.fill('not sanctions and');
    await page.getByText('The statement ends where a name is expected.').waitFor();
  });

  it('never runs or shows as markup what a text says', async () => {
    await openSample();
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await title().fill(evil);
    await expect.poll(() => page.title()).toBe(`${evil} — Parley`);
    expect(await page.locator('img').count()).toBe(0);
    await page.getByText(evil).first().waitFor();
  });

  it('takes snapshots and tells their difference in words', async () => {
    await openSample();
    await page.getByRole('button', { name: 'Snapshots' }).click();
    await page.getByRole('textbox', { name: 'Name of a snapshot of now' }).fill('Before');
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await page.keyboard.press('Escape');
    await title().fill('After');
    await expect.poll(() => file().inputValue()).toContain('title: After');
    await page.getByRole('button', { name: 'Snapshots' }).click();
    await page.getByText('was ⁨The Veld river talks⁩ and is ⁨After⁩').waitFor();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => title().inputValue()).toBe('The Veld river talks');
  });

  it('opens a hostile file with a clear complaint and loses nothing', async () => {
    const files = page.locator('input[type=file]').first();
    await files.setInputFiles({ name: 'x.yaml', mimeType: 'text/yaml', buffer: Buffer.from([0, 1, 2, 255]) });
    await page
      .locator('.complaints')
      .getByText(/UTF-8|control/)
      .waitFor();
    await files.setInputFiles({ name: 'x.yaml', mimeType: 'text/yaml', buffer: Buffer.from('parley: 7\n') });
    await page.getByText('this program reads version 1').waitFor();
  });
});
