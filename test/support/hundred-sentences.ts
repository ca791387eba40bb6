/** More than a hundred keys with what fills them: awkward names in every place, counts of every plural form, shares at the ends. */
import type { Value, Values } from '../../src/core/values.ts';
import type { MessageKey } from '../../src/words/catalogues/en.ts';

const name = (each: string): Value => ({ name: each });
const saying = (key: MessageKey, values?: Values): Value => ({ say: key, ...(values && { values }) });
const quoted = (value: Value): Value => saying('quoted', { value });

const free = name('The "Free" Republic');
const norra = name('Norra (نورا)');
const coast = name("Côte d'Or");
const brigade = name('5th Brigade');
const ministry = name('Ministry of the Interior.');
const state: Value = {
  apart: [
    saying('state.of', { party: free, options: ['Open the gates', 'Pay'] }),
    saying('state.of', { party: norra, options: ['Wait'] }),
  ],
};
const opens = saying('doing.takes', { n: 1, taken: quoted('Open the gates') });
const both = saying('doing.both', { n: 2, taken: quoted('Pay'), dropped: quoted('Wait') });
const inCells = (n: number) => saying('inCells', { n, of: 12 });
const inWorlds = (share: number) => saying('inWorlds', { share: { share } });
const cell = saying('cell.name', { framework: saying('asIs.framework'), future: saying('asIs.future') });
const readings: Value = { and: [quoted(saying('asIs.reading')), quoted('2nd reading')] };

export const sentences: readonly (readonly [MessageKey, Values?])[] = [
  // a name alone, first, last, quoted, owned, in a list, after a preposition
  ['removed', { name: ministry }],
  ['remove', { name: coast }],
  ['remove.blocked', { name: free, why: saying('learnt.notAsked') }],
  ['preferences.of', { party: coast }],
  ['preferences.statement', { n: 21, party: brigade }],
  ['preferences.new', { party: ministry }],
  ['place.named', { kind: saying('place.party'), name: free }],
  ['place.preferencesOf', { party: norra }],
  ['snapshots.changed', { before: '2026-11-24', after: '2026-11-25' }],
  ['snapshots.now'],
  ['stability.rankOf', { party: free }],
  ['why.title', { n: 11, state }],
  ['paths.diversion', { parties: { and: [norra, brigade] }, state }],
  ['matrix.reference', { state: saying('state.none') }],
  ['cell.otherwise', { verdict: saying('verdict.unknown') }],
  ['unsupported.ranking', { party: coast }],
  ['unsupported.infeasible', { text: 'gates and not pay' }],
  ['form.cell', { field: saying('place.by'), name: ministry }],
  ['change.read'],
  ['reading.hint'],
  // what parties can do, and what it comes to
  ['step.alone', { who: name('The Basin Fund'), doing: opens }],
  [
    'step.jointly',
    {
      moves: {
        and: [saying('step.alone', { who: free, doing: both }), saying('step.alone', { who: norra, doing: both })],
      },
    },
  ],
  ['chain', { steps: saying('step.alone', { who: brigade, doing: opens }), state }],
  [
    'least.opens',
    {
      kind: saying('least.kind.drop'),
      sets: saying('least.drop.core', { party: name('The Basin Fund'), statement: 'pay if gates' }),
    },
  ],
  [
    'least.opens.more',
    { kind: saying('least.kind.reverse'), n: 1, sets: saying('least.reverse', { party: coast, statement: 'not pay' }) },
  ],
  [
    'least.opens',
    {
      kind: saying('least.kind.reverse core'),
      sets: saying('least.reverse.core', { party: coast, statement: 'not pay' }),
    },
  ],
  [
    'least.opens.more',
    {
      kind: saying('least.kind.move up'),
      n: 21,
      sets: saying('least.moveUp', { party: norra, statement: 'pay', before: 'wait' }),
    },
  ],
  [
    'least.opens',
    { kind: saying('least.kind.one-way'), sets: saying('least.irreversible', { option: 'Open the gates' }) },
  ],
  ['least.opens', { kind: saying('least.kind.one-way'), sets: saying('least.free', { option: 'Open the gates' }) }],
  ['least.none', { n: 2 }],
  [
    'least.winOver',
    {
      parties: { and: [norra, brigade] },
      state,
      steps: saying('inTurn.apart', {
        first: saying('least.winOver.step', {
          step: saying('step.jointly', {
            moves: {
              and: [
                saying('step.alone', { who: norra, doing: both }),
                saying('step.alone', { who: brigade, doing: both }),
              ],
            },
          }),
          parties: brigade,
        }),
        next: saying('step.alone', { who: norra, doing: opens }),
      }),
    },
  ],
  ['least.winOver.more', { n: 21 }],
  ['changes.already.unseat', { state, concept: 'SEQ' }],
  ['why.stable', { who: ministry, state, concept: saying('concept.within.seq') }],
  ['why.deterred.sure', { who: norra, doing: opens, chain: saying('chain', { steps: 'x', state: 'y' }) }],
  ['why.free.may', { who: brigade, doing: opens, lacking: saying('why.lacking.smr') }],
  ['why.near', { who: coast, chain: 'x', state: 'y' }],
  ['coalitions.leave', { n: 1, concept: 'Nash', coalition: free, state: 'x', states: quoted('y') }],
  ['coalitions.leave', { n: 2, concept: 'Nash', coalition: { and: [free, norra] }, state: 'x', states: quoted('y') }],
  ['coalitions.near', { winning: ministry, coalition: { and: [brigade, coast, norra] }, state: 'x' }],
  ['stable.size', Object.fromEntries([21, 2, 1000].map((n, at) => counted(at, n)))],
  [
    'stable.unknown',
    { parties: { and: [free, ministry] }, lines: saying('stable.possible.none', { concept: 'Nash' }) },
  ],
  ['changes.none', { n: 5, aim: saying('changes.unseat', { state: 'x', concept: 'Nash' }) }],
  ['rankings.of', { party: ministry, state: 'x' }],
  // an assessment
  ['report.title', { title: 'Talks of 2026.' }],
  ['report.conditional'],
  ['short.now.yes', { cell, cells: inCells(0) }],
  ['short.now.no', { cell, cells: inCells(1) }],
  ['short.now.unknown', { cell, cells: inCells(2) }],
  [
    'short.reach',
    { better: inCells(0), betterTogether: inCells(1), worse: inCells(2), worseTogether: saying('inCells.every') },
  ],
  [
    'short.ways',
    {
      better: saying('short.way.none'),
      worse: saying('short.way.harming', {
        steps: saying('short.way.here'),
        cell,
        harmed: saying('reach.worse', { parties: coast }),
      }),
    },
  ],
  ['short.hangs', { better: 'a1', worse: saying('short.hangs.nothing') }],
  ['short.unknown', { parties: { and: [norra, ministry] }, cells: inCells(2) }],
  ['short.zone', { cells: saying('inCells.every'), worlds: inWorlds(1) }],
  ['short.agreement', { n: 1, of: 12, readings }],
  ['short.agreement', { n: 11, of: 12, readings }],
  ['inWorlds.byCell', { share: { shares: [0, 0.004] } }],
  ['inWorlds.each', { share: { shares: [0.42, 0.77] } }],
  ['report.judged.exact', { n: 1 }],
  ['report.judged.exact', { n: 1000 }],
  ['report.judged.sampled', { n: 21, samples: 1000, seed: 1 }],
  ['differs.framework', { name: quoted('The "quiet" channel'), base: quoted(saying('asIs.framework')) }],
  [
    'weighted.futures',
    {
      futures: {
        apart: [
          saying('future.probabilities', {
            name: quoted('Dry summer'),
            low: { written: 0.2 },
            high: { written: 0.33 },
          }),
          saying('weighted.unknown', { name: norra }),
        ],
      },
      base: saying('future.probabilities', {
        name: saying('asIs.future'),
        low: { written: 0 },
        high: { written: 0.8 },
      }),
    },
  ],
  ['weighted.without', { n: 1, futures: quoted('2nd vote') }],
  ['weighted.without', { n: 2, futures: { and: [quoted('2nd vote'), quoted(coast)] } }],
  ['differs.future.readings', { n: 2, name: quoted('Dry summer'), base: quoted(saying('asIs.future')), readings }],
  ['differs.more.holds', { places: quoted('Dry summer') }],
  ['differs.cell.more', { from: { shares: [0, 0.1] }, to: { shares: [0.42, 0.77] } }],
  [
    'decides.tails.alone',
    {
      better: saying('decides.effect', shares({ what: 'a1', cells: inCells(2), cell })),
      worse: saying('decides.effect.order', {
        party: free,
        cells: inCells(1),
        cell,
        noisy: { share: 0.762 },
        entered: { share: 1 },
      }),
    },
  ],
  [
    'decides.standing',
    {
      what: saying('decides.effect.pair', {
        first: 'a1',
        second: 'a2',
        cells: saying('inCells.every'),
        cell,
        one: { share: 0 },
        other: { share: 0.97 },
      }),
    },
  ],
  [
    'survives.together',
    { what: saying('inReach.both'), places: saying('survives.everyFuture', { framework: quoted('Quiet channel') }) },
  ],
  ['path.firstMoves', { n: 1, state, parties: free, step: saying('step.alone', { who: free, doing: opens }) }],
  [
    'reach.certain',
    {
      kind: saying('reach.worseOutcome'),
      way: saying('reach.by.package'),
      state,
      values: saying('reach.worse', { parties: coast }),
      steps: 'x',
    },
  ],
  ['reach.unknownValue', { parties: { and: [norra, ministry] } }],
  ['reach.more', { n: 5 }],
  [
    'basis.tails.alone',
    {
      cells: inCells(2),
      better: saying('basis.alone', {
        counted: saying('basis.values', { n: 2 }),
        resting: saying('basis.all', { n: 2 }),
        what: 'a1, a2',
      }),
      worse: saying('basis.sound'),
    },
  ],
  ['unknown.zone', { parties: { and: [free, coast] } }],
  ['unknown.no wishes', { party: norra }],
  ['assess.unsupported', { n: 0 }],
  ['assess.unsupported', { n: 21 }],
  ['cell.outcomes', { n: 11 }],
  ['share.about', { share: { share: 0.5 } }],
  ['future.probabilities', { name: 'Dry summer', low: 0.2, high: 0.33 }],
  // bargaining
  ['bargain.sources', { n: 5 }],
  [
    'bargains.size',
    {
      parties: saying('bargains.parties', { n: 2 }),
      issues: saying('bargains.issues', { n: 11 }),
      packages: saying('bargains.packages', { n: 1000, count: { digits: '1000' } }),
    },
  ],
  ['zone.alone', { party: free, points: { points: 2.5 } }],
  ['zone.notAlone', { party: ministry }],
  ['zone.alone.atLeast', { party: norra, points: { points: 4 } }],
  ['zone.spared', { demand: saying('demand.redLine', { party: coast, rule: 'data = nobody' }) }],
  ['demand.reservation', { party: brigade, points: { points: 54 } }],
  ['zone.hinge.opens', { range: saying('range.points', { party: norra, issue: 'Flow', value: '20%' }) }],
  ['front.noReservation', { party: ministry }],
  ['front.reservation', { party: coast, n: 1000 }],
  ['front.exact', { n: 21 }],
  ['proposal.between', { parties: { and: [free, norra, ministry] } }],
  // the gauge
  ['gauge.asks', { party: free }],
  ['gauge.open', { n: 2, why: saying('missing.reservation') }],
  ['consent.question', { n: 1, parties: [free, norra] }],
  ['consent.question', { n: 21, parties: [coast, brigade, ministry] }],
  ['consent.minimum', { n: 5 }],
  ['consent.budget', { n: 1, round: 2, budget: 3 }],
  ['learnt.none', { n: 21, parties: 2 }],
  ['learnt.some', { n: 1, parties: 2, at: saying('learnt.at', { level: 'yes' }) }],
  ['learnt.some', { n: 21, parties: 3, at: '' }],
  ['learnt.declined', { parties: [norra, ministry] }],
  ['learnt.broke', { party: coast, message: 'rows', check: 'proof' }],
  // the command line
  ['cli.join.case'],
  ['carried.bid', { party: free, value: '0.555' }],
  ['terminal.notCarried', { what: [saying('carried.redLines', { parties: [coast, norra] })] }],
  ['terminal.gauge.silent', { n: 1, from: [ministry] }],
  ['RESERVATION_UNREACHABLE', { party: brigade, reservation: '54', most: '21' }],
  // complaints
  ['ID_TAKEN.frameworks'],
  ['TOO_MANY_OPTIONS', { options: 21, most: 20, states: 1000 }],
  ['GAUGE_PARTY', { party: 'Ministry of the Interior.' }],
  ['contradictions.new', { n: 1 }],
];

function counted(at: number, n: number): [string, Value] {
  const key = (['options', 'decisionMakers', 'states'] as const)[at]!;
  return [key, saying(`stable.${key}`, { n })];
}

function shares(values: Values): Values {
  return { ...values, whereTrue: { share: 0.996 }, whereFalse: { share: 0.004 } };
}
