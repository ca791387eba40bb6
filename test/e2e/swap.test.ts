/** Swap the sides, in a browser: the names change places, the figures stay, and the step is undone as any other. */
import { expect, it } from 'vitest';
import { expectAccessible } from './axe.ts';
import { assess, assessed, clickButton, fileText, goTo, openSample, reads, theMatrix, undo } from './story-steps.ts';
import { describeInBrowser, useVisit } from './visit.ts';

describeInBrowser('swap the sides', () => {
  const visit = useVisit();

  it('gives each side the other’s name, compares every figure, and comes back', async () => {
    const { page } = visit.now();
    await openSample(page);
    const before = await fileText(page);
    await assess(page);
    const figures = await theMatrix(page).textContent();
    await clickButton(page, 'Swap the sides');
    await page.locator('[data-swap=same]').waitFor();
    await reads(
      page,
      /"Lowland" and "Highland" now have each other’s name\. \d+ figures were compared, and all are as before\./,
    );
    expect(await theMatrix(page).textContent()).toBe(figures);
    await expectAccessible(page, 'assess, swapped');
    await goTo(page, 'Case');
    const after = await fileText(page);
    expect(after).toContain('open-gates: {by: lowland, says: Open the gates');
    expect(after).toContain('lowland: {name: Lowland, role: principal, says: The upstream state; it owns the dam.}');
    await undo(page);
    await expect.poll(() => fileText(page)).toBe(before);
    await goTo(page, 'Assess');
    await assessed(page);
    await expect.poll(() => page.locator('[data-swap]').count()).toBe(0);
  });
});
