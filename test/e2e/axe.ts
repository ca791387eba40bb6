import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as lines. The script is evaluated by the test's own channel, so the page's policy stays as it is. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return result.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
}

/** Axe finds nothing, nothing scrolls sideways, and no mark of direction is read as its escape. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  expect({ screen, findings: await axeFindings(page) }).toEqual({ screen, findings: [] });
  const read = (await page.locator('body').textContent()) ?? '';
  expect({ screen, escaped: read.match(/.{0,40}\\u20[0-9a-f]{2}.{0,40}/g) ?? [] }).toEqual({ screen, escaped: [] });
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ screen, beyond: Math.max(0, beyond) }).toEqual({ screen, beyond: 0 });
}

/** The looks in which every screen is examined. */
export const looks = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['narrow', { viewport: { width: 320, height: 640 } }],
  ['right to left', { locale: 'ar' }],
] as const;
