import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/cli/server/page-server.ts';
import {
  caseIsShown,
  clickButton,
  consentAndSeal,
  fixList,
  gaugeOwnList,
  goOffline,
  learnt,
  openSample,
  pane,
  reads,
  recent,
  saved,
} from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

/** Whether the page itself may compile WebAssembly: the name of the error where it may not. */
const compile = (page: Page) =>
  page.evaluate(async () => {
    try {
      await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
      return 'compiled';
    } catch (error) {
      return (error as Error).name;
    }
  });

/** The gauge's worker comes with the policy of the page, as from a server that tells no files apart. */
const serveWorkerStrictly = (context: BrowserContext) =>
  context.route(/gauge-worker/, async route => {
    const answer = await route.fetch();
    const headers = { ...answer.headers(), 'content-security-policy': contentSecurityPolicy };
    await route.fulfill({ response: answer, headers });
  });

describeInBrowser('the gauge under strict policies and without network', () => {
  const visit = useVisit(openSample);

  it('lets the gauge’s worker alone compile WebAssembly', async () => {
    const { page, context, seen } = visit.now();
    expect(await compile(page)).toBe('CompileError');
    seen.faults.length = 0;
    expect(contentSecurityPolicy).not.toContain('wasm');
    await gaugeOwnList(page, 'One', 'Two');
    const answered = context.waitForEvent('response', response => response.url().includes('gauge-worker'));
    await fixList(page);
    await pane(page, 0).getByLabel('One').check();
    await consentAndSeal(page, 0);
    const policy = (await answered).headers()['content-security-policy'];
    expect(policy).toBe(contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
  });

  it('says so where the server does not let WebAssembly run', async () => {
    const { page, context } = await visit.visit({ serviceWorkers: 'block' }, serveWorkerStrictly);
    await clickButton(page, 'Try the invented case');
    await caseIsShown(page);
    await gaugeOwnList(page, 'One', 'Two');
    await fixList(page);
    await pane(page, 0).getByLabel('One').check();
    await consentAndSeal(page, 0);
    await reads(page.getByRole('alert'), 'The gauge could not go on.');
    await context.close();
  });

  it('works with the network off, once the page has been open', async () => {
    const { page, context, seen } = visit.now();
    await saved(page);
    await goOffline(context, page);
    await recent(page).first().click();
    await gaugeOwnList(page, 'One', 'Two');
    await fixList(page);
    for (const index of [0, 1]) {
      await pane(page, index).getByLabel('One').check();
      await consentAndSeal(page, index);
    }
    expect(await learnt(page)).toContain('Result: at least one');
    // The browser looks for a newer service worker and finds no network.
    seen.faults.length = 0;
  });
});
