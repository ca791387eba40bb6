import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import {
  assessed,
  clickButton,
  closeTab,
  crash,
  dropDraft,
  editFile,
  fileText,
  firstCell,
  goTo,
  newStatementOf,
  onScreen,
  openFile,
  openSample,
  openSecondSample,
  openWeights,
  pressKeys,
  reads,
  readsSomewhere,
  recent,
  redo,
  saved,
  theFile,
  theTitle,
  titleOf,
  turnExclusive,
  undo,
  undoOfNotice,
  weights,
} from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

describeInBrowser('the case in the browser', () => {
  const visit = useVisit();

  const startWithSample = async () => {
    const { page, context } = visit.now();
    await openSample(page);
    return { page, context };
  };

  it('keeps form and file in step both ways, and comments with them', async () => {
    const { page } = await startWithSample();
    const before = await fileText(page);
    await theTitle(page).fill('The Veld talks, second round');
    await expect.poll(() => fileText(page)).toContain('title: The Veld talks, second round');
    const comments = (text: string) => text.match(/#.*/g);
    expect(comments(await fileText(page))).toEqual(comments(before));
    await editFile(page, text => text.replace('second round', 'third round'));
    await expect.poll(() => titleOf(page)).toBe('The Veld talks, third round');
  });

  it('shows a described map as a table: a cell is edited, an entry is added, and taken back', async () => {
    const { page } = await startWithSample();
    const first = await fileText(page);
    await page
      .getByRole('textbox', { name: 'how sure: Lowland means what it says about going to court over a canal.' })
      .fill('0.3 - 0.6');
    await expect.poll(() => fileText(page)).toContain('sure: [0.3, 0.6]');
    const row = page.getByRole('row').filter({ has: page.getByRole('textbox', { name: 'New entry, in words' }) });
    await page.getByRole('textbox', { name: 'New entry, in words' }).fill('The fund would pay.');
    await row.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => fileText(page)).toContain('says: The fund would pay.');
    await undo(page, 2);
    expect(await fileText(page)).toBe(first);
  });

  it('undoes everything back to the first text and redoes it', async () => {
    const { page } = await startWithSample();
    const first = await fileText(page);
    await page.getByRole('textbox', { name: 'New party' }).fill('Observers');
    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await page.getByRole('checkbox', { name: 'In effect now' }).first().check();
    await page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click();
    await clickButton(page, /^Remove Observers/);
    await theTitle(page).fill('Another title');
    await expect.poll(() => fileText(page)).toContain('Another title');
    const last = await fileText(page);
    await undo(page, 5);
    await expect.poll(() => fileText(page)).toBe(first);
    await redo(page, 5);
    await expect.poll(() => fileText(page)).toBe(last);
  });

  it('keeps a text that is no case as a draft with its complaints, and the last good case in view', async () => {
    const { page } = await startWithSample();
    const text = await fileText(page);
    await theFile(page).fill(text.replace('by: highland, says: Open', 'by: hihgland, says: Open'));
    await reads(page, 'Did you mean "highland"?');
    expect(await titleOf(page)).toBe('The Veld river talks');
    await saved(page);
    await page.reload();
    await recent(page).click();
    await reads(page, 'Did you mean "highland"?');
    await dropDraft(page);
    expect(await fileText(page)).toBe(text);
  });

  it('survives a crash of the tab in the middle of edits', async () => {
    const { page, context } = await startWithSample();
    await theTitle(page).pressSequentially(' - noted before the crash', { delay: 5 });
    await page.waitForTimeout(1000);
    const typed = await titleOf(page);
    await crash(page);
    const again = await visit.openTab(context);
    await recent(again).filter({ hasText: typed.trim() }).click();
    await expect.poll(() => titleOf(again)).toBe(typed);
    await undo(again);
    await expect.poll(() => titleOf(again)).toBe('The Veld river talks');
  });

  it('saves while one goes on typing, and loses nothing where the page goes in the middle', async () => {
    const { page, context } = await startWithSample();
    await theTitle(page).pressSequentially(' and it goes on and on without a pause that would be long enough', {
      delay: 40,
    });
    const typed = await titleOf(page);
    await crash(page);
    const second = await visit.openTab(context);
    await recent(second).click();
    // A crash may take what was typed in the last fifth of a second.
    expect((await titleOf(second)).length).toBeGreaterThan(typed.length - 15);
    await theTitle(second).fill('Typed just before the page goes');
    await second.reload();
    await recent(second).filter({ hasText: 'Typed just before the page goes' }).click();
    await editFile(second, text => `${text}# and a note\n`);
    await closeTab(second);
    const third = await visit.openTab(context);
    // The last writing of a tab that goes may arrive after the next has opened.
    const textNow = async () => {
      await third.reload();
      await recent(third).click();
      return fileText(third);
    };
    await expect.poll(textNow, { timeout: 20_000 }).toContain('# and a note');
  });

  it('shows nothing of one case in another', async () => {
    const { page } = await startWithSample();
    await goTo(page, 'Assess');
    await firstCell(page).waitFor();
    await readsSomewhere(page, 'Quiet channel');
    await goTo(page, 'Start');
    await openSecondSample(page);
    await goTo(page, 'Assess');
    await onScreen(page, 'Can the stalemate be broken?');
    expect(await page.getByText('Quiet channel').count()).toBe(0);
  });

  it('keeps a draft until it is dropped, and brings a dropped one back', async () => {
    const { page } = await startWithSample();
    const text = await fileText(page);
    const broken = `${text}nonsense: [\n`;
    await theFile(page).fill(broken);
    await page.getByRole('button', { name: 'Discard this text' }).waitFor();
    await undo(page);
    await expect.poll(() => fileText(page)).toBe(text);
    await redo(page);
    await expect.poll(() => fileText(page)).toBe(broken);
    await dropDraft(page);
    await expect.poll(() => fileText(page)).toBe(text);
    await redo(page);
    await expect.poll(() => fileText(page)).toBe(broken);
  });

  it('offers to undo a removal only while that is the last step', async () => {
    const { page } = await startWithSample();
    await clickButton(page, /^Remove Quiet channel/);
    await undoOfNotice(page).waitFor();
    await theTitle(page).fill('Edited since');
    await expect.poll(() => undoOfNotice(page).count()).toBe(0);
    expect(await titleOf(page)).toBe('Edited since');
  });

  it('loses nothing where two tabs edit one case', async () => {
    const { page, context } = await startWithSample();
    await saved(page);
    const other = await visit.openTab(context);
    await recent(other).click();
    await theTitle(other).fill('From the other tab');
    await expect.poll(() => other.title()).toContain('From the other tab');
    await saved(other);
    await theTitle(page).fill('From this tab');
    await reads(page, 'your edits continue in a copy');
    await saved(page);
    await theTitle(page).fill('From this tab, again');
    await expect.poll(() => page.title()).toContain('again');
    await saved(page);
    await theTitle(other).fill('From the other tab, again');
    await expect.poll(() => other.title()).toContain('again');
    await saved(other);
    await page.reload();
    await recent(page).nth(1).waitFor();
    const titles = await recent(page).allTextContents();
    expect(titles.toSorted()).toEqual(['From the other tab, again', 'From this tab, again']);
  });

  it('adds evidence with two keys', async () => {
    const { page } = await startWithSample();
    const statement = page.getByRole('combobox', { name: /^Priority 9 of Lowland/ });
    await statement.focus();
    const row = page.locator('[data-evidence]', { has: statement });
    const before = await row.locator('.chip').count();
    await row.locator('.chip').first().focus();
    await pressKeys(page, 'e');
    await page.locator('dialog input').waitFor();
    await pressKeys(page, 'Enter');
    await expect.poll(() => row.locator('.chip').count()).toBe(before + 1);
  });

  it('completes names in a statement, shows errors in place and reads it back', async () => {
    const { page } = await startWithSample();
    const statement = newStatementOf(page, 'Highland');
    await statement.fill('not san');
    await page.getByRole('option', { name: /sanctions/ }).waitFor();
    await pressKeys(page, 'Enter');
    expect(await statement.inputValue()).toBe('not sanctions');
    await expect.poll(() => page.getByText(/not "Keep the trade sanctions"/).count()).toBeGreaterThan(1);
    await statement.fill('not pay');
    await pressKeys(page, 'Enter');
    await expect.poll(() => fileText(page)).toMatch(/(: |- )not pay\n/);
    await statement.fill('not sanctions and');
    await reads(page, 'The statement ends where a name is expected.');
  });

  it('never runs or shows as markup what a text says', async () => {
    const { page } = await startWithSample();
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await theTitle(page).fill(evil);
    await expect.poll(() => page.title()).toBe(`${evil} — Parley`);
    expect(await page.locator('img').count()).toBe(0);
    await readsSomewhere(page, evil);
  });

  it('takes snapshots and tells their difference in words', async () => {
    const { page } = await startWithSample();
    await clickButton(page, 'Snapshots');
    await page.getByRole('textbox', { name: 'Name for a snapshot of the case as it is now' }).fill('Before');
    await page.getByRole('button', { name: 'Take', exact: true }).click();
    await pressKeys(page, 'Escape');
    await theTitle(page).fill('After');
    await expect.poll(() => fileText(page)).toContain('title: After');
    await clickButton(page, 'Snapshots');
    await reads(page, 'was The Veld river talks and is After');
    await clickButton(page, 'Restore');
    await pressKeys(page, 'Escape');
    await expect.poll(() => titleOf(page)).toBe('The Veld river talks');
  });

  it('weighs futures that are marked as exclusive, refuses what is too much, and nothing once none is marked', async () => {
    const { page } = visit.now();
    await openFile(page, 'mandate.parley.yaml', readFileSync('test/data/futures/mandate.parley.yaml', 'utf8'));
    await goTo(page, 'Assess');
    await openWeights(page);
    await reads(page, /The mandate lapses \(p 0\.2-0\.4\); The mandate is narrowed \(p unknown\)/);
    await page.getByRole('row', { name: /^No change alone 20–40 % 36–82 % 18–64 % 0 % 0 %$/ }).waitFor();
    await expectAccessible(page, 'assess, with weights');
    await goTo(page, 'Case');
    await editFile(page, text => text.replace('[0.2, 0.4]', '0.8'));
    await turnExclusive(page, 'harvest');
    await readsSomewhere(
      page,
      'The least probabilities of exclusive futures sum to 1.1, more than 1: lapses and harvest.',
    );
    expect(await fileText(page)).toContain('probability: 0.8');
    await turnExclusive(page, 'lapses');
    await turnExclusive(page, 'narrowed');
    await expect.poll(() => fileText(page)).not.toContain('exclusive');
    await goTo(page, 'Assess');
    await assessed(page);
    await expect.poll(() => weights(page).count()).toBe(0);
  });

  it('opens a hostile file with a clear complaint and loses nothing', async () => {
    const { page } = visit.now();
    await openFile(page, 'x.yaml', [0, 1, 2, 255]);
    await reads(page.locator('.complaints'), /UTF-8|control/);
    await openFile(page, 'x.yaml', 'parley: 7\n');
    await reads(page, 'this program reads version 1');
  });
});
