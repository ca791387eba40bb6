/** Every case of the catalog is read, and what its expected.yaml says of it is computed again. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { concepts } from '../../src/analysis/stability/kernel.ts';
import { unsupportedValues } from '../../src/case/check/unsupported.ts';
import { formatCase } from '../../src/case/edit/format.ts';
import { readCase } from '../../src/case/file/read.ts';
import { variantCase } from '../../src/case/file/variant.ts';
import { asIs } from '../../src/case/model.ts';
import { citationFaults, readExpected } from './expected.ts';
import { SolvedCase } from './solve.ts';

const catalog = new URL('../../catalog/', import.meta.url).pathname;
const folders = readdirSync(catalog, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

test('the catalog has its cases', () => {
  expect(folders.length).toBeGreaterThanOrEqual(13);
});

describe.each(folders)('%s', folder => {
  const at = `${catalog}${folder}/`;
  const document = readCase(readFileSync(`${at}case.parley.yaml`, 'utf8'), `${folder}/case.parley.yaml`);
  const expected = readExpected(`${at}expected.yaml`);
  const { case: theCase } = document;
  const pick = (variants: readonly { readonly id: string }[]) => [asIs, ...variants.map(({ id }) => id)];

  test('holds together under every framework, future and reading, and every value rests on something', () => {
    for (const framework of pick(theCase.frameworks)) {
      for (const future of pick(theCase.futures)) {
        for (const reading of pick(theCase.readings)) {
          expect(unsupportedValues(variantCase(document, { framework, future, reading }))).toEqual([]);
        }
      }
    }
  });

  test('is in the standard spacing', () => {
    const text = readFileSync(`${at}case.parley.yaml`, 'utf8');
    expect(formatCase(text)).toBe(text);
  });

  test('its spans lie within its texts and begin and end with what they quote', () => {
    for (const { at: span, source: id, lines } of theCase.record.claims) {
      const source = theCase.record.sources.find(each => each.id === id)!;
      expect(span === undefined || lines === undefined).toBe(true);
      if (span === undefined) continue;
      const quoted = readFileSync(`${at}${source.text}`, 'utf8').slice(...span);
      expect(quoted.length).toBe(span[1] - span[0]);
      expect(quoted).toBe(quoted.trim());
    }
  });

  test('has its README, and what is called published names its citation', () => {
    expect(existsSync(`${at}README.md`)).toBe(true);
    expect(citationFaults(expected)).toEqual([]);
  });

  test.each(expected.cells)('$framework / $future / $reading', ({ equilibria = {}, reachable, ...cell }) => {
    const solved = new SolvedCase(document, cell);
    const names = (states: readonly (readonly string[])[]) => states.map(taken => solved.named(taken)).toSorted();
    for (const concept of concepts) {
      const sought = equilibria[concept];
      if (!sought) continue;
      const found = solved.equilibria(concept).toSorted();
      expect({ concept, found }).toEqual({ concept, found: names(sought.states) });
      expect(found).toEqual(expect.arrayContaining(names(sought['published-part']?.states ?? [])));
      if (sought.published) expect(found).not.toEqual(names(sought.published.states));
    }
    if (cell['status-quo']) expect(solved.leavers()).toEqual(cell['status-quo']['left-by']);
    if (reachable) expect(solved.reachable('seq').toSorted()).toEqual(names(reachable.seq));
    expect(Object.keys(equilibria).length > 0 || cell['status-quo'] !== undefined || reachable !== undefined).toBe(
      true,
    );
  });

  for (const { members, state, equilibrium, improvement } of expected.coalitions) {
    test(`the coalition of ${members.join(' and ')}`, () => {
      const solved = new SolvedCase(document);
      const { holds, improvements } = solved.coalition(members, state);
      if (equilibrium) expect(holds).toBe(equilibrium.holds);
      if (improvement) expect(improvements).toContain(solved.named(improvement.to));
    });
  }

  for (const { target, vary, rankings, equilibrium } of expected.inverse) {
    test(`the rankings of ${vary} under which ${target.join(' + ')} is an equilibrium`, () => {
      const solved = new SolvedCase(document);
      expect(rankings).toBe(factorial(solved.states));
      const counts = solved.countRankings(vary, target);
      for (const concept of concepts) {
        const sought = equilibrium[concept];
        if (!sought) continue;
        expect({ concept, count: counts[concept] }).toEqual({ concept, count: sought.count });
        if (sought.published) expect(sought.published.count).not.toBe(sought.count);
      }
    });
  }
});

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
