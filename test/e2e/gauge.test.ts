import { execFileSync } from 'node:child_process';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, hasBrowser, startHarness, type Watch, watch } from './browser.ts';

/** What `parley gauge verify` says of a transcript. */
function verified(transcript: string): { sound: boolean; learnt: string; outcomes: number } {
  const answer = execFileSync(process.execPath, ['src/cli/main.ts', 'gauge', 'verify', '--json', transcript]);
  return JSON.parse(answer.toString());
}

describe.skipIf(!hasBrowser)('the gauge in the browser (needs chromium)', () => {
  let harness: Harness;
  let context: BrowserContext;
  let page: Page;
  let seen: Watch;
  let requested: string[];

  beforeAll(async () => {
    harness = await startHarness();
  });
  afterAll(() => harness.close());
  beforeEach(async () => {
    context = await harness.browser.newContext({ locale: 'en', viewport: { width: 1280, height: 900 } });
    seen = watch(context, harness.server.address);
    requested = [];
    // What the service worker keeps for use without network is fetched, not run.
    context.on('request', request => {
      if (!request.serviceWorker()) requested.push(new URL(request.url()).pathname);
    });
    page = await context.newPage();
    await page.goto(harness.server.address);
    await page.getByRole('button', { name: 'Try the invented case' }).click();
    await page.getByRole('heading', { level: 1, name: 'Case' }).waitFor();
  });
  afterEach(async () => {
    expect(seen).toEqual({ faults: [], strangers: [] });
    await context.close();
  });

  const pane = (index: number) => page.locator(`[data-pane="${index}"]`);
  const fix = () => page.getByRole('button', { name: 'Fix the list' }).click();
  const sealPane = async (index: number) => {
    await pane(index).getByLabel('I have read').check();
    await pane(index).getByRole('button', { name: 'Consent and seal' }).click();
  };
  const openGauge = () => page.getByRole('link', { name: 'Gauge' }).click();
  const ownList = async (...lines: readonly string[]) => {
    await openGauge();
    await page.getByLabel('The list').selectOption('own');
    await page.getByLabel('Outcomes, one a line').fill(lines.join('\n'));
  };
  const result = () => page.locator('[data-result]').getByText(/^(Learnt|No answer)/);

  it('plays both parties of the sample; the transcript is what the command line accepts', async () => {
    await page.getByRole('link', { name: 'Bargain' }).click();
    await page.locator('[data-bargain]').waitFor();
    expect(requested.filter(path => /gauge|sodium/.test(path))).toEqual([]);
    await openGauge();
    await page.getByText('Unreviewed cryptography').waitFor();
    await fix();
    await page.getByText('A no tells each party that everything it accepts is refused by the other.').waitFor();
    await page.getByText('Unreviewed cryptography').waitFor();
    expect(requested.filter(path => /gauge-(worker|seat)/.test(path))).toEqual([]);
    for (const index of [0, 1]) {
      await pane(index).getByRole('button', { name: 'Mark what the case says' }).click();
      await pane(index).getByText('Marked is what the case is sure of.').waitFor();
      await pane(index)
        .getByText(/outcomes are left open and are not marked, for want of: .*its reservation/)
        .waitFor();
      await pane(index).getByRole('button', { name: 'Refuse what is left open' }).click();
      await expect
        .poll(() =>
          pane(index)
            .getByText(/You accept, of 432: /)
            .textContent(),
        )
        .not.toContain(': ⁨0 at');
      await sealPane(index);
      await pane(index).getByText('The answers are sealed.').waitFor();
      expect(await pane(index).locator('input').count()).toBe(0);
    }
    await result().waitFor();
    expect(await result().textContent()).toContain('none of the 432 outcomes is accepted by all 2 parties');
    await page.getByText('An onlooker without secrets has checked every proof: all hold.').waitFor();
    expect(await page.getByText('Unreviewed cryptography').count()).toBeGreaterThan(0);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the transcript' }).click();
    expect(verified(await (await download).path())).toMatchObject({ sound: true, outcomes: 432 });
  });

  it('learns by keyboard alone that there is a deal on a list of one’s own', async () => {
    await ownList('Open the gates', 'Show the readings', 'Sign in the spring');
    await page.getByRole('button', { name: 'Fix the list' }).press('Enter');
    for (const [index, outcome] of [
      [0, 'Show the readings'],
      [1, 'Sign in the spring'],
    ] as const) {
      await pane(index).getByLabel(outcome).press('Space');
      await pane(index).getByLabel('Show the readings').focus();
      if (index === 1) await page.keyboard.press('Space');
      await pane(index).getByRole('button', { name: 'Consent and seal' }).press('Enter');
      await pane(index).getByText('Read and confirm').waitFor();
      await pane(index).getByLabel('I have read').press('Space');
      await pane(index).getByRole('button', { name: 'Consent and seal' }).press('Enter');
    }
    await result().waitFor();
    expect(await result().textContent()).toContain('at least one of the 3 outcomes is accepted by all 2 parties');
  });

  it('finds which outcome at three levels if both want to know it', async () => {
    await ownList('North first', 'South first', 'Both at once');
    await page.getByLabel('Answers').selectOption('three');
    await page.getByLabel('After a yes, both may be asked').check();
    await fix();
    await pane(0).getByLabel('North first').selectOption('strongly');
    await pane(0).getByLabel('Both at once').selectOption('could live with');
    await pane(1).getByLabel('Both at once').selectOption('yes');
    await sealPane(0);
    await sealPane(1);
    for (const index of [0, 1]) await pane(index).getByRole('button', { name: 'Learn which' }).click();
    await result().waitFor();
    const text = (await result().textContent())!.replace(/[\u2066-\u2069]/g, '');
    expect(text).toContain('outcome 3 is accepted by all 2 parties at "could live with"');
    expect(text).toContain('Both at once');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the transcript' }).click();
    expect(verified(await (await download).path())).toMatchObject({ sound: true });
  });

  it('names who leaves, and asks for the minimum that was agreed', async () => {
    await ownList('One', 'Two');
    await page.getByLabel('After a yes, both may be asked').check();
    await page.getByLabel('Least number of outcomes').fill('1');
    await fix();
    await sealPane(0);
    await pane(0).getByText('At least 1 outcome must be accepted').waitFor();
    await pane(0).getByLabel('One').check();
    await pane(1).getByLabel('One').check();
    await sealPane(0);
    await sealPane(1);
    await pane(1).getByText('There is a deal. Does').waitFor();
    await pane(1).getByRole('button', { name: 'Leave' }).click();
    await result().waitFor();
    expect(await result().textContent()).toMatch(/No answer: .Lowland. left/);
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await page.getByRole('button', { name: 'Fix the list' }).waitFor();
  });

  it('says what the case leaves open, lets one accept it, and warns before all or none is sealed', async () => {
    await page.getByRole('link', { name: 'Start' }).click();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'silent.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from(
          "parley: 1\ntitle: Silent\nfigures: figures of a public page, nobody's positions\nparties:\n  a: {name: Aland, role: principal}\n  b: {name: Bland, role: principal}\nagenda:\n  issues:\n    i: {name: Border, values: [open, shut]}\n  utilities:\n    a: {points: {i: {open: 140, shut: 0}}}\n    b: {red-lines: [i = open]}\n",
        ),
      });
    await openGauge();
    await page.locator('[data-figures]').getByText("figures of a public page, nobody's positions").waitFor();
    await fix();
    await pane(0).getByRole('button', { name: 'Mark what the case says' }).click();
    await pane(0)
      .getByText(/2 outcomes are left open and are not marked, for want of: .*its reservation/)
      .waitFor();
    await pane(0).getByRole('button', { name: 'Accept what is left open' }).click();
    await sealPane(0);
    await pane(0).getByText('You accept all outcomes').waitFor();
    await pane(0).getByLabel('Border: shut').uncheck();
    expect(await pane(0).getByText('You accept all outcomes').count()).toBe(0);
    await pane(1).getByRole('button', { name: 'Mark what the case says' }).click();
    await pane(1)
      .getByText(/1 outcome is left open and is not marked, for want of: .*all its points/)
      .waitFor();
    await sealPane(1);
    await pane(1).getByText('You accept none of the outcomes').waitFor();
    await sealPane(1);
    await sealPane(0);
    await result().waitFor();
    expect(await result().textContent()).toContain('none of the 2 outcomes is accepted by all 2 parties');
  });
});
