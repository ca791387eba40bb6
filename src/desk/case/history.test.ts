import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../test/support/size.ts';
import { applySplice, type History, noHistory, recorded, redone, spliceBetween, undone } from './history.ts';

describe('history', () => {
  it('splices make one text of another', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(applySplice(before, spliceBetween(before, after))).toBe(after);
      }),
      { seed: 1, numRuns: cases(500, 20_000) },
    );
  });

  it('undoes every change back to the first text and redoes it to the last', () => {
    const step = fc.record({ text: fc.string(), field: fc.constantFrom('a', 'b'), pause: fc.nat(4000) });
    fc.assert(
      fc.property(fc.string(), fc.array(step), (first, steps) => {
        let text = first;
        let when = 0;
        let history: History = noHistory;
        for (const { text: next, field, pause } of steps) {
          when += pause;
          history = recorded(history, text, next, { what: 'change', field, when });
          text = next;
        }
        let at = { text, history };
        for (let next = undone(at.text, at.history); next; next = undone(at.text, at.history)) at = next;
        expect(at.text).toBe(first);
        for (let next = redone(at.text, at.history); next; next = redone(at.text, at.history)) at = next;
        expect(at.text).toBe(text);
      }),
      { seed: 1, numRuns: cases(200, 5000) },
    );
  });

  it('keeps typing into one field as one step, and another field as another', () => {
    let history = recorded(noHistory, '', 'a', { what: 'name', field: 'x', when: 0 });
    history = recorded(history, 'a', 'ab', { what: 'name', field: 'x', when: 500 });
    history = recorded(history, 'ab', 'abc', { what: 'name', field: 'y', when: 600 });
    expect(history.changes.map(({ inserted }) => inserted)).toEqual(['ab', 'c']);
  });
});
