/** Pictures are laid out without fonts: the estimate leaves every label the room it takes in a browser. */
import { expect, it } from 'vitest';
import { textWidth } from '../../src/chart/scene.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { loadLanguage } from '../../src/words/load-language.ts';
import { say } from '../../src/words/say.ts';
import { describeInBrowser, useVisit } from './visit.ts';

describeInBrowser('the room for labels', () => {
  const visit = useVisit();

  it.each(languageCodes)('is enough for the words of pictures, plain and bold: %s', async code => {
    const language = await loadLanguage(code);
    const texts = [
      ...(['row.zone', 'matrix.holds', 'graph.equilibrium', 'graph.statusQuo', 'class.unknown'] as const).map(key =>
        say(key, {}, language),
      ),
      ...['Parallel back channel', 'Channel made part of the talks', '7 · 83 to 98 %', 'about < 1 to 24 %'],
    ];
    const styles = texts.flatMap(text => [false, true].map(bold => ({ text, bold })));
    const measured = await visit.now().page.evaluate(
      all =>
        all.map(({ text, bold }) => {
          const brush = document.createElement('canvas').getContext('2d')!;
          brush.font = `${bold ? 'bold ' : ''}12px system-ui, sans-serif`;
          return brush.measureText(text).width;
        }),
      styles,
    );
    const tooWide = styles.filter(({ text, bold }, at) => measured[at]! > 1.03 * textWidth(text, 12, bold));
    expect(tooWide).toEqual([]);
  });
});
