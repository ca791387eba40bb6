import { it } from 'vitest';
import { expectAccessible, looks } from './axe.ts';
import { inAnyLanguage as step } from './steps-by-place.ts';
import { pane, showTab } from './story-steps.ts';
import { describeInBrowser, expectNoFaults, useBrowser } from './visit.ts';

describeInBrowser('Bargain and Gauge in every look', () => {
  const browser = useBrowser();

  it.each(looks)('Bargain has no finding of axe and no sideways scrolling: %s', async (_name, options) => {
    const visit = await browser.visit(options);
    const { page, context } = visit;
    await step.openSample(page);
    await step.goTo(page, 'Bargain');
    await step.bargained(page);
    await expectAccessible(page, 'bargain without a zone');
    await step.takeFrameworkWithZone(page);
    await step.changePackage(page);
    await step.showImprovements(page);
    await step.editAgenda(page);
    await expectAccessible(page, 'bargain with a zone, improvements and the agenda');
    for (const tab of [1, 2, 3]) {
      await showTab(page, tab);
      await showTab(page, 4 + tab);
      await expectAccessible(page, `bargain, tab ${tab}`);
    }
    expectNoFaults(visit);
    await context.close();
  });

  it.each(looks)('Gauge has no finding of axe and no sideways scrolling: %s', async (_name, options) => {
    const visit = await browser.visit(options);
    const { page, context } = visit;
    await step.openSample(page);
    await step.goTo(page, 'Gauge');
    await step.gaugeTermsShown(page);
    await expectAccessible(page, 'gauge, terms');
    await step.agreeOnThreeLevelsAndWhich(page);
    await expectAccessible(page, 'gauge, answers');
    for (const index of [0, 1]) {
      const party = pane(page, index);
      await step.sealTooEarly(party);
      await step.answerFirstAndConsent(party);
      if (index === 1) await expectAccessible(page, 'gauge, complaint and one sealed');
      await step.seal(party);
    }
    await step.askedForWhich(pane(page, 1));
    await expectAccessible(page, 'gauge, which outcome');
    await step.learnWhich(pane(page, 0));
    await step.leave(pane(page, 1));
    await step.gaugeEnded(page);
    await expectAccessible(page, 'gauge, result');
    expectNoFaults(visit);
    await context.close();
  });
});
