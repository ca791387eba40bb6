/**
 * What a person does on the page, a function a step. The tests tell what happens; this file alone knows where on the page it
 * happens, with steps-by-place.ts for pages in any language. Steps go by what is read in English where they can.
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const screens = ['Start', 'Case', 'Record', 'Assess', 'Bargain', 'Gauge'] as const;
export type Screen = (typeof screens)[number];

/** The report that the sample of reading is about. */
export const reportText = readFileSync('catalog/veld-river/reading/report.txt', 'utf8');

// Everywhere

export async function onScreen(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

export async function goTo(page: Page, screen: Screen): Promise<void> {
  await page.getByRole('link', { name: screen }).click();
}

export async function clickButton(where: Page | Locator, name: string | RegExp): Promise<void> {
  await where.getByRole('button', { name }).click();
}

export async function pressKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until this can be read in one place. */
export async function reads(where: Page | Locator, text: string | RegExp): Promise<void> {
  await where.getByText(text).waitFor();
}

/** Waits until this can be read in one place or more. */
export async function readsSomewhere(where: Page | Locator, text: string | RegExp): Promise<void> {
  await where.getByText(text).first().waitFor();
}

/** Waits until the case is written to the browser's storage. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving=saved]').waitFor();
}

/** Waits until the page is kept for use without network, takes the network away and loads the page again. */
export async function goOffline(context: BrowserContext, page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(1);
  await context.setOffline(true);
  await page.reload();
}

export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;
}

export async function closeTab(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

/** The place of the file that an action saves. */
export async function downloaded(page: Page, action: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await action();
  return (await download).path();
}

// Start

export async function openSample(page: Page): Promise<void> {
  await clickButton(page, 'Try the invented case');
  await onScreen(page, 'Case');
}

export async function openSecondSample(page: Page): Promise<void> {
  await page.locator('.way').nth(1).click();
  await onScreen(page, 'Case');
}

export async function openFile(page: Page, name: string, content: string | readonly number[]): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/yaml', buffer });
}

/** The cases that were open before. */
export const recent = (page: Page): Locator => page.locator('.recent .link');

export async function startFromText(page: Page, text: string): Promise<void> {
  await page.getByText('Start from a text').click();
  await page.getByRole('textbox', { name: 'Title' }).fill('A report on the river');
  await page.locator('textarea').fill(text);
  await page.locator('form button.primary').click();
  await onScreen(page, 'Record');
}

export async function unlockWith(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(passphrase);
  await clickButton(page, 'Unlock');
}

/** Everything that the browser has stored of cases, as text. */
export const storedText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const request = indexedDB.open('parley');
        request.onsuccess = () => {
          const all = request.result.transaction('cases').objectStore('cases').getAll();
          const plain = (_key: string, value: unknown) =>
            value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
          all.onsuccess = () => resolve(JSON.stringify(all.result, plain));
        };
      }),
  );

// Case

/** The preferences of the case stand on the page. */
export async function caseIsShown(page: Page): Promise<void> {
  await page.locator('.order').first().waitFor();
}

export const theTitle = (page: Page): Locator => page.getByRole('textbox', { name: 'Title', exact: true });
export const titleOf = (page: Page): Promise<string> => theTitle(page).inputValue();
export const theFile = (page: Page): Locator => page.getByRole('textbox', { name: 'The file' });
export const fileText = (page: Page): Promise<string> => theFile(page).inputValue();

export async function editFile(page: Page, change: (text: string) => string): Promise<void> {
  await theFile(page).fill(change(await fileText(page)));
}

export async function undo(page: Page, times = 1): Promise<void> {
  for (let step = 0; step < times; step++) await page.getByRole('button', { name: 'Undo' }).first().click();
}

export async function redo(page: Page, times = 1): Promise<void> {
  for (let step = 0; step < times; step++) await clickButton(page, 'Redo');
}

export const undoOfNotice = (page: Page): Locator => page.locator('.notice').getByRole('button', { name: 'Undo' });

export async function dropDraft(page: Page): Promise<void> {
  await clickButton(page, 'Discard this text');
}

export const newStatementOf = (page: Page, party: string): Locator =>
  page.getByRole('combobox', { name: new RegExp(`^New priority of ${party}`) });

// Record

export async function readText(page: Page): Promise<void> {
  await clickButton(page, 'Find claims in this text');
  await page.locator('.proposal').waitFor();
}

/** Where the review stands ("3 of 27"). */
export const placeInReview = (page: Page): Promise<string | null> =>
  page.locator('.proposal [role=status]').first().textContent();
export const openProposals = (page: Page): Promise<number> => page.locator('.proposal blockquote').count();
export const claimCount = (page: Page): Promise<number> => page.locator('.claim-list > li').count();
export const mergeChoices = (page: Page): Locator => page.locator('.proposal fieldset button');
export const textOfReport = (page: Page): Promise<string | null> => page.locator('.source-text').textContent();

/** Puts the focus where single keys decide. */
export async function readyForKeys(page: Page): Promise<void> {
  await page.locator('h1').click();
}

// Assess

export async function assess(page: Page): Promise<void> {
  await goTo(page, 'Assess');
  await assessed(page);
}

export async function assessed(page: Page): Promise<void> {
  await page.locator('[data-run=done]').waitFor();
}

export const firstCell = (page: Page): Locator => page.locator('.cell').first();
export const theMatrix = (page: Page): Locator => page.locator('.matrix');

/** Shows a tab, counted over all figures of the page, four to a figure: chart, table, sources, how. */
export async function showTab(page: Page, place: number): Promise<void> {
  await page.getByRole('tab').nth(place).click();
}

/** Shows the first figure's table and waits for a row that reads so. */
export async function tableHasRow(page: Page, row: RegExp): Promise<void> {
  await page.getByRole('tab', { name: 'Table' }).first().click();
  await page.getByRole('row', { name: row }).waitFor();
}

// Bargain

export async function bargain(page: Page): Promise<void> {
  await goTo(page, 'Bargain');
  await page.locator('[data-bargain]').waitFor();
}

/** Takes the framework of the sample that opens a zone. */
export async function underQuietChannel(page: Page): Promise<void> {
  await page.getByLabel('Framework').selectOption('quiet-channel');
  await reads(page, /^There is a zone of agreement:/);
}

export const packageSlider = (page: Page): Locator => page.getByRole('slider');

/** What the package on the table has for an issue. */
export const onTheTable = (page: Page, issue: string): Locator =>
  page.locator('.gains').getByLabel(issue, { exact: true });

/** Where the plane of two parties lies on the page, once it is in view. */
export async function thePlane(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  await page.locator('.plane-layer').scrollIntoViewIfNeeded();
  return (await page.locator('.plane-layer').boundingBox())!;
}

/** Of the package on the table: what is stale is left out. */
export const improvements = (page: Page): Locator => page.locator('section[aria-busy=false] #improve-list .choice');

export async function showImprovements(page: Page): Promise<void> {
  await page.locator('section[aria-busy=false] #improve').click();
}

/** Types into the last field of that name. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).last().focus();
  await page.keyboard.type(text);
}

// Gauge

export const pane = (page: Page, index: number): Locator => page.locator(`[data-pane="${index}"]`);

export async function gaugeOwnList(page: Page, ...outcomes: readonly string[]): Promise<void> {
  await goTo(page, 'Gauge');
  await page.getByLabel('The list').selectOption('own');
  await page.getByLabel('Outcomes, one a line').fill(outcomes.join('\n'));
}

export async function fixList(page: Page): Promise<void> {
  await clickButton(page, 'Fix the list');
}

export async function consentAndSeal(page: Page, index: number): Promise<void> {
  await pane(page, index).getByLabel('I have read').check();
  await clickButton(pane(page, index), 'Consent and seal');
}

/** What the gauge says at its end. */
export async function learnt(page: Page): Promise<string> {
  const result = page.locator('[data-result]').getByText(/^(Result:|No answer)/);
  await result.waitFor();
  return (await result.textContent())!;
}

export const saveTranscript = (page: Page): Promise<string> =>
  downloaded(page, () => clickButton(page, 'Save the transcript'));

/** How the probabilities of futures weigh, where some do. */
export const weights = (page: Page): Locator => page.locator('#weighted');

export async function openWeights(page: Page): Promise<void> {
  await weights(page).locator('summary').click();
}

/** Marks the future of an id as exclusive, or takes the mark away. */
export async function turnExclusive(page: Page, future: string): Promise<void> {
  const card = page.locator('.card').filter({ has: page.locator('code').getByText(future, { exact: true }) });
  await card.getByLabel('Exclusive').click();
}
