import { expect, test } from 'vitest';
import { inEnglish } from '../../../test/support/in-english.ts';
import { stabilityInJson } from '../../brief/stability/json.ts';
import { situationOddities } from '../../case/check/situation-oddities.ts';
import { differencesOf } from '../../case/edit/differences.ts';
import { editCase } from '../../case/edit/edit.ts';
import { readCase } from '../../case/file/read.ts';
import { exportGmcr } from '../../case/gmcr/export-gmcr.ts';
import { partyId } from '../../case/model.ts';
import { caseInWorlds } from '../../worlds/case-in-world.ts';
import { uncertaintiesOf } from '../../worlds/uncertainty.ts';
import { nominalWorld } from '../../worlds/world.ts';
import { analyseStability, concepts } from './stability.ts';

/** North would open the gates and may do so only once South has given a guarantee, which South would rather not give. */
const gates = `parley: 1
title: Gates and guarantee
status: illustration
parties:
  north: {name: North, role: principal}
  south: {name: South, role: principal}
record:
  assumptions:
    law: {says: The law of North asks for a guarantee., sure: 0.6}
situation:
  options:
    open: {by: north, says: North opens the gates}
    guarantee: {by: south, says: South guarantees}
  status-quo: []
  moves:
    open: {taken-if: guarantee, because: [law]}
  preferences:
    north: [open]
    south: [not guarantee]
frameworks:
  reform: {name: A new law, changes: {situation: {moves: null}}}
`;
const all = { concepts, changes: 1, tries: 1_000 };

test('a condition bars a move in every concept, and a variant or a fallen assumption lifts it', () => {
  const document = readCase(gates);
  const result = analyseStability(document, { ...all, why: 'status-quo', paths: true });
  for (const concept of concepts) {
    expect(result.stable[concept]![partyId('north')]).toContain(0);
    expect(result.equilibria[concept]).toContain(0);
  }
  expect(result.paths!.find(({ to }) => to.index === 1)!.paths).toEqual({
    'any moves': [
      expect.objectContaining({ by: ['south'] }),
      expect.objectContaining({ by: ['north'] }),
      expect.objectContaining({ by: ['south'] }),
    ],
  });
  expect(analyseStability(document, { ...all, framework: 'reform' }).equilibria.nash).toEqual([1]);
  const uncertainties = uncertaintiesOf(document.case);
  const inWorld = caseInWorlds(document.case, uncertainties);
  const world = nominalWorld(uncertainties);
  expect([...inWorld(world).situation!.moves.keys()]).toEqual(['open']);
  const fallen = inWorld({ ...world, holds: uncertainties.map(() => false) });
  expect([...fallen.situation!.moves.keys()]).toEqual([]);
});

test('the least change may be that the condition is lifted', () => {
  const result = analyseStability(readCase(gates), { ...all, concepts: ['nash'], leastChange: 'open' });
  expect(stabilityInJson(result).leastChange!.inWords).toContainEqual([
    '"North opens the gates" could be changed without its condition',
  ]);
});

test('a condition is checked, renamed, told apart, listed without evidence, and said where it is not carried', () => {
  expect(() => readCase(gates.replace('taken-if: guarantee', 'taken-if: guarante'))).toThrow('"guarante"');
  expect(() => readCase(gates.replace('taken-if: guarantee', 'taken-when: guarantee'))).toThrow('taken-when');
  expect(() => readCase(gates.replace('    open: {taken-if', '    opens: {taken-if'))).toThrow('opens');
  const renamed = editCase(readCase(gates), [
    { do: 'rename', at: ['situation', 'options', 'guarantee'], to: 'pledge' },
  ]);
  expect(renamed.text).toContain('open: {taken-if: pledge, because: [law]}');
  const bare = readCase(gates.replace(', because: [law]', ''));
  expect(bare.case.supported.find(({ at }) => at.includes('moves'))!.unsupported).toBeDefined();
  expect(differencesOf(readCase(gates).data, bare.data).map(({ path }) => path)).toEqual([
    ['situation', 'moves', 'open', 'because'],
  ]);
  const settled = readCase(gates.replace('taken-if: guarantee', 'taken-if: open and not open'));
  expect(situationOddities(settled.case).map(({ code }) => code)).toContain('CONDITION_NEVER');
  expect(exportGmcr(readCase(gates).case).notCarried.map(inEnglish)).toContain(
    'conditions on moves (open): there the moves are open from every state',
  );
});
