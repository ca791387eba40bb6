import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  bargain,
  clickButton,
  consentAndSeal,
  fixList,
  gaugeOwnList,
  goTo,
  learnt,
  onScreen,
  openFile,
  openSample,
  pane,
  reads,
  recent,
  saved,
  saveTranscript,
} from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

/** What `parley gauge verify` says of a transcript. */
function verified(transcript: string): { sound: boolean; learnt: string; outcomes: number } {
  const answer = execFileSync(process.execPath, ['src/cli/main.ts', 'gauge', 'verify', '--json', transcript]);
  return JSON.parse(answer.toString());
}

/** One party without a reservation, the other with a red line alone. */
const silent = `parley: 1
title: Silent
figures: figures of a public page, nobody's positions
parties:
  a: {name: Aland, role: principal}
  b: {name: Bland, role: principal}
agenda:
  issues:
    i: {name: Border, values: [open, shut]}
  utilities:
    a: {points: {i: {open: 140, shut: 0}}}
    b: {red-lines: [i = open]}
`;

describeInBrowser('the gauge in the browser', () => {
  let requested: string[];
  // What the service worker keeps for use without network is fetched, not run.
  const noteRequests = (context: BrowserContext) => {
    requested = [];
    context.on('request', request => {
      if (!request.serviceWorker()) requested.push(new URL(request.url()).pathname);
    });
  };
  const visit = useVisit(openSample, noteRequests);

  it('plays both parties of the sample; the transcript is what the command line accepts', async () => {
    const { page } = visit.now();
    await bargain(page);
    expect(requested.filter(path => /gauge|sodium/.test(path))).toEqual([]);
    await goTo(page, 'Gauge');
    await reads(page, 'Unreviewed cryptography');
    await fixList(page);
    await reads(page, 'A no tells each party that everything it accepts is refused by the other.');
    await reads(page, 'Unreviewed cryptography');
    expect(requested.filter(path => /gauge-(worker|seat)/.test(path))).toEqual([]);
    for (const index of [0, 1]) {
      const party = pane(page, index);
      await clickButton(party, 'Mark what the case says');
      await reads(party, 'Marked is what the case is sure of.');
      await reads(party, /outcomes are left open and are not marked, for want of: .*its walk-away point/);
      await clickButton(party, 'Refuse what is left open');
      await expect.poll(() => party.getByText(/You accept, of 432: /).textContent()).not.toContain(': 0 at');
      await consentAndSeal(page, index);
      await reads(party, 'The answers are sealed.');
      expect(await party.locator('input').count()).toBe(0);
    }
    expect(await learnt(page)).toContain('none of the 432 outcomes is accepted by all 2 parties');
    await reads(page, 'An observer without secrets has checked every proof: all are valid.');
    expect(await page.getByText('Unreviewed cryptography').count()).toBeGreaterThan(0);
    expect(verified(await saveTranscript(page))).toMatchObject({ sound: true, outcomes: 432 });
  });

  it('learns by keyboard alone that there is a deal on a list of one’s own', async () => {
    const { page } = visit.now();
    await gaugeOwnList(page, 'Open the gates', 'Show the readings', 'Sign in the spring');
    await page.getByRole('button', { name: 'Fix the list' }).press('Enter');
    for (const [index, outcome] of [
      [0, 'Show the readings'],
      [1, 'Sign in the spring'],
    ] as const) {
      const party = pane(page, index);
      await party.getByLabel(outcome).press('Space');
      await party.getByLabel('Show the readings').focus();
      if (index === 1) await page.keyboard.press('Space');
      await party.getByRole('button', { name: 'Consent and seal' }).press('Enter');
      await reads(party, 'Read and confirm');
      await party.getByLabel('I have read').press('Space');
      await party.getByRole('button', { name: 'Consent and seal' }).press('Enter');
    }
    expect(await learnt(page)).toContain('at least one of the 3 outcomes is accepted by all 2 parties');
  });

  it('finds which outcome at three levels if both want to know it', async () => {
    const { page } = visit.now();
    await gaugeOwnList(page, 'North first', 'South first', 'Both at once');
    await page.getByLabel('Answers', { exact: true }).selectOption('three');
    await page.getByLabel('After a yes, both may be asked').check();
    await fixList(page);
    await pane(page, 0).getByLabel('North first').selectOption('strongly');
    await pane(page, 0).getByLabel('Both at once').selectOption('could live with');
    await pane(page, 1).getByLabel('Both at once').selectOption('yes');
    await consentAndSeal(page, 0);
    await consentAndSeal(page, 1);
    for (const index of [0, 1]) await clickButton(pane(page, index), 'Learn which one');
    const text = (await learnt(page)).replace(/[\u2066-\u2069]/g, '');
    expect(text).toContain('outcome 3 is accepted by all 2 parties at "could live with"');
    expect(text).toContain('Both at once');
    expect(verified(await saveTranscript(page))).toMatchObject({ sound: true });
  });

  it('names who leaves, and asks for the minimum that was agreed', async () => {
    const { page } = visit.now();
    await gaugeOwnList(page, 'One', 'Two');
    await page.getByLabel('After a yes, both may be asked').check();
    await page.getByLabel('Least number of outcomes').fill('1');
    await fixList(page);
    await consentAndSeal(page, 0);
    await reads(pane(page, 0), 'At least 1 outcome must be accepted');
    await pane(page, 0).getByLabel('One').check();
    await pane(page, 1).getByLabel('One').check();
    await consentAndSeal(page, 0);
    await consentAndSeal(page, 1);
    await reads(pane(page, 1), 'An agreement is possible. Does');
    await clickButton(pane(page, 1), 'Leave');
    expect(await learnt(page)).toContain('No answer: Lowland left. The gauge counts');
    await clickButton(page, 'Begin anew');
    await page.getByRole('button', { name: 'Fix the list' }).waitFor();
  });

  it('keeps the ledger of both parties: budget, round, minimum and answers that stand; until practice is forgotten', async () => {
    const { page } = visit.now();
    const fixOwn = async (prepare: () => Promise<void> = async () => undefined) => {
      await gaugeOwnList(page, 'One', 'Two', 'Three');
      await prepare();
      await fixList(page);
    };
    await fixOwn(async () => {
      await page.getByLabel('Gauges agreed for this list').fill('2');
      await page.getByLabel('The same answers in every gauge').check();
    });
    await reads(page, 'This is gauge 1 of 2 agreed for this list; 1 remains after it.');
    await reads(page, 'Answers stand: each party proves');
    for (const index of [0, 1]) {
      await pane(page, index).getByLabel('Two').check();
      await consentAndSeal(page, index);
    }
    expect(await learnt(page)).toContain('at least one of the 3 outcomes is accepted by all 2 parties');
    await reads(page, 'An observer without secrets has checked every proof: all are valid.');
    await page.reload();
    await recent(page).first().click();
    await goTo(page, 'Gauge');
    await clickButton(page, 'Begin anew');
    // A list that was begun keeps its budget; the minimum of answers that stand cannot change.
    await fixOwn(async () => {
      await page.getByLabel('The same answers in every gauge').check();
      await page.getByLabel('Least number of outcomes').fill('1');
    });
    await reads(page, 'The standing answers were given under a minimum of 0; the proposal says 1.');
    await page.getByLabel('Least number of outcomes').fill('0');
    await fixList(page);
    await reads(page, 'This is gauge 2 of 2 agreed for this list; none remains after it.');
    for (const index of [0, 1]) {
      await reads(pane(page, index), 'Answers stand: those of the first gauge');
      await consentAndSeal(page, index);
    }
    expect(await learnt(page)).toContain('at least one of the 3 outcomes is accepted by all 2 parties');
    expect(verified(await saveTranscript(page))).toMatchObject({ sound: true });
    await clickButton(page, 'Begin anew');
    await fixOwn();
    await reads(page, 'The budget for this list, 2 gauges, is used up.');
    await clickButton(page, 'Forget all practice gauges of this case');
    await fixList(page);
    await reads(page, 'This is gauge 1 of 1 agreed for this list');
  });

  it('takes a practice up after a reload as it stood: the answers marked, that it was broken off, the result', async () => {
    const { page } = visit.now();
    const reload = async () => {
      await saved(page);
      await page.locator('[data-kept]').waitFor();
      await page.reload();
      await recent(page).first().click();
      await goTo(page, 'Gauge');
    };
    await gaugeOwnList(page, 'One', 'Two');
    await page.getByLabel('After a yes, both may be asked').check();
    await page.getByLabel('Gauges agreed for this list').fill('2');
    await fixList(page);
    await pane(page, 0).getByLabel('Two').check();
    await reload();
    await reads(page, 'This is gauge 1 of 2 agreed for this list');
    expect(await pane(page, 0).getByLabel('Two').isChecked()).toBe(true);
    expect(await pane(page, 1).getByLabel('Two').isChecked()).toBe(false);
    await consentAndSeal(page, 0);
    await reads(pane(page, 0), 'The answers are sealed.');
    await reload();
    await reads(page, 'what was sealed is gone, and it gives no result. It does not count.');
    expect(await page.getByRole('button', { name: 'Consent and seal' }).count()).toBe(0);
    await clickButton(page, 'Begin anew');
    const sealBoth = async (isAsked: boolean) => {
      await gaugeOwnList(page, 'One', 'Two');
      if (isAsked) await page.getByLabel('After a yes, both may be asked').check();
      await page.getByLabel('Gauges agreed for this list').fill('2');
      await fixList(page);
      for (const index of [0, 1]) {
        await pane(page, index).getByLabel('Two').check();
        await consentAndSeal(page, index);
      }
    };
    await sealBoth(true);
    await reads(pane(page, 1), 'An agreement is possible. Does');
    await reload();
    await reads(page, 'It counts among the gauges agreed for its list.');
    await clickButton(page, 'Begin anew');
    await sealBoth(false);
    expect(await learnt(page)).toContain('at least one of the 2 outcomes is accepted by all 2 parties');
    await reads(page, 'An observer without secrets has checked every proof: all are valid.');
    const before = await saveTranscript(page);
    await reload();
    expect(await learnt(page)).toContain('at least one of the 2 outcomes is accepted by all 2 parties');
    expect(readFileSync(await saveTranscript(page)).equals(readFileSync(before))).toBe(true);
    await clickButton(page, 'Begin anew');
    await reload();
    await page.getByRole('button', { name: 'Fix the list' }).waitFor();
  });

  it('says what the case leaves open, lets one accept it, and warns before all or none is sealed', async () => {
    const { page } = visit.now();
    await goTo(page, 'Start');
    await openFile(page, 'silent.yaml', silent);
    await onScreen(page, 'Case');
    await goTo(page, 'Gauge');
    await reads(page.locator('header'), "figures of a public page, nobody's positions");
    await fixList(page);
    const [first, second] = [pane(page, 0), pane(page, 1)];
    await clickButton(first, 'Mark what the case says');
    await reads(first, /2 outcomes are left open and are not marked, for want of: .*its walk-away point/);
    await clickButton(first, 'Accept what is left open');
    await consentAndSeal(page, 0);
    await reads(first, 'You accept all outcomes');
    await first.getByLabel('Border: shut').uncheck();
    expect(await first.getByText('You accept all outcomes').count()).toBe(0);
    await clickButton(second, 'Mark what the case says');
    await reads(second, /1 outcome is left open and is not marked, for want of: .*its points/);
    await consentAndSeal(page, 1);
    await reads(second, 'You accept none of the outcomes');
    await consentAndSeal(page, 1);
    await consentAndSeal(page, 0);
    expect(await learnt(page)).toContain('none of the 2 outcomes is accepted by all 2 parties');
  });
});
