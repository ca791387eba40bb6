/** Visits to the page: one browser for the tests of a file, and where it is wanted a fresh visit for each test. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { type Harness, hasBrowser, startHarness, type Watch, watch } from './browser.ts';

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly seen: Watch;
}

export function describeInBrowser(title: string, tests: () => void): void {
  describe.skipIf(!hasBrowser)(`${title} (needs chromium)`, tests);
}

/** Starts the browser before the tests of the file. `visit` opens the page as a new person would, in English unless said. */
export function useBrowser(config?: string) {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(undefined, config);
  });
  afterAll(() => harness.close());
  return {
    visit: async (
      options: BrowserContextOptions = {},
      prepare: (context: BrowserContext) => unknown = () => undefined,
    ): Promise<Visit> => {
      const context = await harness.browser.newContext({ locale: 'en', ...options });
      const seen = watch(context, harness.server.address);
      await prepare(context);
      return { context, page: await openTab(context), seen };
    },
    openTab,
  };

  async function openTab(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(harness.server.address);
    return page;
  }
}

/** A visit of its own for each test, which must end without a fault and without a request to strangers. */
export function useVisit(
  begin: (page: Page) => Promise<void> = async () => undefined,
  prepare?: (context: BrowserContext) => unknown,
  config?: string,
) {
  const browser = useBrowser(config);
  let now: Visit;
  beforeEach(async () => {
    now = await browser.visit({ viewport: { width: 1280, height: 900 } }, prepare);
    await begin(now.page);
  });
  afterEach(async () => {
    expectNoFaults(now);
    await now.context.close();
  });
  return { ...browser, now: () => now };
}

export function expectNoFaults({ seen }: Visit): void {
  expect(seen).toEqual({ faults: [], strangers: [] });
}
