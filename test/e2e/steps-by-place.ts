/** Steps that find their place without reading: the same in any language. */
import type { Locator, Page } from 'playwright-core';
import {
  caseIsShown,
  firstCell,
  improvements,
  pressKeys,
  type Screen,
  screens,
  showImprovements,
} from './story-steps.ts';

const link = (page: Page, screen: Screen) => page.locator('nav a').nth(screens.indexOf(screen));
const whyOfCell = (page: Page) => page.locator('.why-pane').waitFor();
const terms = (page: Page) => page.locator('.gauge-terms');

/** By pointer. */
export const inAnyLanguage = {
  startIsShown: (page: Page) => page.locator('.way').first().waitFor(),
  openSample: async (page: Page) => {
    await page.locator('.way').first().click();
    await caseIsShown(page);
  },
  goTo: (page: Page, screen: Screen) => link(page, screen).click(),
  recordIsShown: (page: Page) => page.locator('.claims').waitFor(),
  statementCount: (page: Page) => page.locator('.order li input.code').count(),
  openFirstCell: async (page: Page) => {
    await firstCell(page).click();
    await page.locator('.stability').waitFor();
    await whyOfCell(page);
  },
  /** The last tools of the page's head. */
  takeTool: (page: Page, tool: 'settings' | 'keys' | 'lock') =>
    page.locator('.tools button').nth({ settings: -3, keys: -2, lock: -1 }[tool]).click(),
  lockedIsShown: (page: Page) => page.locator('.locked').waitFor(),

  bargained: (page: Page) => page.locator('[data-bargain=done]').waitFor(),
  takeFrameworkWithZone: async (page: Page) => {
    await page.locator('main select').first().selectOption({ index: 1 });
    await page.locator('.zone li').first().waitFor({ state: 'detached' });
  },
  /** To one that is acceptable and not efficient: 20 % of flow, sanctions kept, for 5 years. */
  changePackage: async (page: Page) => {
    for (const [issue, index] of [
      [0, 1],
      [3, 0],
      [4, 1],
    ] as const) {
      await page.locator('.gains select').nth(issue).selectOption({ index });
    }
  },
  showImprovements: async (page: Page) => {
    await showImprovements(page);
    await improvements(page).first().waitFor();
  },
  editAgenda: (page: Page) => page.locator('.agenda > button').click(),

  gaugeTermsShown: (page: Page) => terms(page).waitFor(),
  agreeOnThreeLevelsAndWhich: async (page: Page) => {
    await terms(page).locator('select').nth(3).selectOption('three');
    await terms(page).locator('.check input').first().check();
    await terms(page).locator('button.primary').click();
    await page.locator('[data-pane]').first().waitFor();
  },
  seal: (party: Locator) => party.locator('form button.primary').click(),
  sealTooEarly: async (party: Locator) => {
    await inAnyLanguage.seal(party);
    await party.locator('.complaints').waitFor();
  },
  answerFirstAndConsent: async (party: Locator) => {
    await party.locator('.outcome-list select').first().selectOption({ index: 2 });
    await party.locator('form > label input').check();
  },
  askedForWhich: (party: Locator) => party.locator('.buttons button').first().waitFor(),
  learnWhich: (party: Locator) => party.locator('.buttons button').first().click(),
  leave: (party: Locator) => party.locator('.buttons button').last().click(),
  gaugeEnded: (page: Page) => page.locator('[data-result] button').waitFor(),
};

const mostTabs = 400;

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < mostTabs; pressed++) {
    if (await target.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.insertText(text);
}

const partOfCase = (page: Page, part: 'options' | 'preferences') =>
  page.locator('main section.part').nth({ options: 2, preferences: 3 }[part]);
const statementForms = (page: Page) => partOfCase(page, 'preferences').locator('form.add');

/** By keyboard alone: what is acted on is found by pressing Tab. */
export const byTab = {
  goTo: (page: Page, screen: Screen) => press(page, link(page, screen)),
  startFromText: async (page: Page, title: string, text: string) => {
    const start = page.locator('details.part');
    await press(page, start.locator('summary'));
    await write(page, start.locator('form input').first(), title);
    await write(page, start.locator('textarea'), text);
    await press(page, start.locator('button.primary'));
  },
  readText: async (page: Page) => {
    await press(page, page.locator('[data-key=read]'));
    await page.locator('.proposal blockquote').waitFor();
  },
  acceptTheRest: (page: Page) => press(page, page.locator('.proposal > .buttons:last-child button').nth(1)),
  /** Of the first contradiction. */
  makeTwoReadings: async (page: Page) => {
    const contradictions = page.locator('section[aria-labelledby=contradictions]');
    await press(page, contradictions.locator('.rows li').first().locator('p > button'));
    await contradictions.locator('.chip[class=chip]').first().waitFor();
  },
  addOption: async (page: Page, says: string, party: number) => {
    const options = partOfCase(page, 'options');
    await write(page, options.locator('form.add input').first(), says);
    await tabTo(page, options.locator('form.add select'));
    await pressKeys(page, 'Home', ...Array.from({ length: party }, () => 'ArrowDown'));
    await press(page, options.locator('form.add button'));
    await options.locator('code', { hasText: says.toLowerCase().replaceAll(' ', '-') }).waitFor();
  },
  beginStatement: (page: Page, text: string) => write(page, statementForms(page).first().locator('input'), text),
  addStatement: async (page: Page, party: number, statement: string) => {
    const form = statementForms(page).nth(party);
    await write(page, form.locator('input'), statement);
    await pressKeys(page, 'Escape');
    await press(page, form.locator('button'));
    await page.locator('.order li input').nth(0).waitFor();
  },
  openFirstCell: async (page: Page) => {
    await press(page, firstCell(page));
    await whyOfCell(page);
  },
  exportFirstFigure: (page: Page, format: 'SVG' | 'PNG' | 'CSV') =>
    press(page, page.locator('.figure').first().getByRole('button', { name: format })),
  saveCopy: (page: Page) => press(page, page.locator('.tools button').nth(3)),
};
