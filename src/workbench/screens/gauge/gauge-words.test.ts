import { expect, test } from 'vitest';
import { consentLines, type GaugeTerms, learntLine, ownLine } from '../../../desk/gauge-words.ts';
import { consentInWords, learntInWords, ownInWords } from './gauge-words.ts';
import type { GaugeEnding } from './practice.ts';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const levels = [['yes'], ['strongly', 'yes', 'could live with']];
const rules = [
  { minimum: 0, mayAskWhich: false },
  { minimum: 1, mayAskWhich: true },
  { minimum: 3, mayAskWhich: false },
];
const cases = levels.flatMap(each => rules.map(rule => [each, rule] as const));

test.each(cases)('the page and the command line say the same in English: %j %j', (names, rule) => {
  const terms = {
    list: { levels: names, outcomes: ['One', 'Two', 'Three'] },
    parties: ['North', 'South'] as const,
    rules: rule,
  };
  const desk: GaugeTerms = { ...terms, ...rule, budget: 1, round: 1, standing: false };
  expect(consentInWords(terms).map(plain)).toEqual(consentLines(desk));
  const answers = names.map((_, level) => [1, level > 0 ? 1 : 0, 0]);
  expect(plain(ownInWords(terms, answers))).toBe(ownLine(desk, answers));
  const endings: GaugeEnding[] = [
    { kind: 'answer', deal: false, level: names.length - 1 },
    { kind: 'answer', deal: true, level: 0 },
    { kind: 'answer', deal: true, level: names.length - 1 },
    { kind: 'answer', deal: true, level: 0, which: 1 },
    { kind: 'answer', deal: true, level: 0, declined: [1] },
    { kind: 'aborted', culprit: 0, message: 'rows', check: 'left: its user left' },
    { kind: 'aborted', culprit: 1, message: 'share', check: 'share proof' },
    { kind: 'aborted', message: 'rows', check: 'rows' },
  ];
  for (const ending of endings) expect(plain(learntInWords(terms, ending))).toBe(learntLine(desk, ending));
});
