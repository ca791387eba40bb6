/** The report of a stability analysis. */
import type { Message } from '../../message.ts';

export const stabilityEn = {
  'stable.title': '{title}: stability',
  'stable.size': '{options} of {decisionMakers}, {states}.',
  'stable.options': { one: '{n} option', other: '{n} options' },
  'stable.decisionMakers': { one: '{n} decision maker', other: '{n} decision makers' },
  'stable.states': { one: '{n} feasible state', other: '{n} feasible states' },
  'stable.statusQuo': 'The status quo is "{state}" (marked *).',
  'stable.noStatusQuo': 'The case gives no feasible status quo.',
  'stable.cells':
    'A cell says "all" where the state is stable for every party (an equilibrium); otherwise it names those for whom it is not stable.',
  'stable.cells.certain':
    'A cell says "all" where the state is stable for every party (an equilibrium); otherwise it names those for whom it is not certainly stable.',
  'stable.notFor': 'not for {parties}',
  'stable.marked': '{state} *',
  'stable.named': 'A command takes a state by its options, as in a+b: {options}.',
  'stable.more': {
    one: '{n} more equilibrium in the JSON output.',
    other: '{n} more equilibria in the JSON output.',
  },
  'stable.unlisted': 'Further equilibria that are counted and not listed there: {n}.',
  'stable.unknown':
    'Some preferences of {parties} are unknown. The table shows what is certain in any case. Further equilibria that are possible: {lines}.',
  'stable.possible': '{concept}: {states}',
  'stable.possible.none': '{concept}: none',
  'stable.possible.more': { one: '{concept}: {states} and {n} more', other: '{concept}: {states} and {n} more' },
  'why.heading': 'Why',
  'why.stable': '{who}: "{state}" is stable ({concept}).',
  'why.unstable': '{who}: "{state}" is not stable ({concept}).',
  'why.nothing': '{who} has no improvement from it.',
  'why.deterred.sure':
    '{who} gains if it {doing}. It is deterred: {chain}, which is no better for {who} than the start.',
  'why.deterred.may':
    '{who} may gain if it {doing}. It is deterred: {chain}, which is no better for {who} than the start.',
  'why.free.sure': '{who} gains if it {doing}. It is not deterred: {lacking}',
  'why.free.may': '{who} may gain if it {doing}. It is not deterred: {lacking}',
  'why.lacking.nash': 'Nash stability looks no further.',
  'why.lacking.gmr': 'no sequence of moves by the others would leave it no better off.',
  'why.lacking.smr':
    'no sequence of moves by the others would leave it no better off with no better state to go on to.',
  'why.lacking.seq': 'no sequence of improvements by the others would leave it no better off.',
  'why.lacking.sseq':
    'no sequence of improvements by the others would leave it no better off with no better state to go on to.',
  'why.near': 'It would be deterred if {chain}, but from there {who} can go on to "{state}".',
  'paths.heading': 'Paths from the status quo, shortest first',
  'paths.target': '"{state}" ({concepts})',
  'paths.unreachable': '{target}: not reachable from the status quo by legal moves.',
  'paths.itself': '{target}: the status quo itself.',
  'paths.by.improvements': '{target}. By single improvements: {steps}.',
  'paths.by.jointly': '{target}. With joint improvements: {steps}.',
  'paths.by.any moves': '{target}. By any legal moves: {steps}.',
  'paths.step': '{number}. {step}, which gives "{state}"',
  'paths.step.noted': '{number}. {step}, which gives "{state}" ({notes})',
  'paths.noGain': 'no gain for {parties}',
  'paths.unknownGain': 'gain unknown for {parties}',
  'paths.elsewhere': '{parties} could improve elsewhere before',
  'coalitions.heading': 'Coalitions',
  'coalitions.none': '{concept}: no coalition unseats "{state}".',
  'coalitions.leave': {
    one: '{concept}: {coalition} can leave "{state}" for {states}, which it prefers.',
    other: '{concept}: {coalition} can leave "{state}" for {states}, which all of them prefer.',
  },
  'coalitions.near':
    'If {winning} also preferred "{state}", {coalition} could move there together to the gain of each.',
  'coalitions.universal': 'Universally stable ({concept}): {states}.',
  'coalitions.noState': 'no state',
  'coalitions.tooLarge':
    'The model is too large to look for universally stable states; only the status quo was examined.',
  'packages.lead':
    'By a package "{to}" could be reached from "{state}": {steps}. The first step is taken for the sake of the end.',
  'packages.none': 'No package of moves leads from "{state}" to what all who begin it prefer.',
  'packages.stable': 'No package leads from: {states}.',
  'changes.heading': 'Smallest change',
  'changes.unseat': '"{state}" would not be an equilibrium ({concept})',
  'changes.hold': '"{state}" would be an equilibrium ({concept})',
  'changes.reach': '"{state}" would be an equilibrium ({concept}) reachable from the status quo by improvements',
  'changes.cut': {
    one: 'The search stopped after {n} set, while it tried sets of {size}: it is not exhaustive.',
    other: 'The search stopped after {n} sets, while it tried sets of {size}: it is not exhaustive.',
  },
  'changes.winOver': 'Fewest to win over: {parties}. "{state}" could then be reached. Path: {steps}.',
  'changes.already.unseat': 'In the case as entered, "{state}" is not an equilibrium ({concept}); no change is needed.',
  'changes.already.hold': 'In the case as entered, "{state}" is an equilibrium ({concept}); no change is needed.',
  'changes.already.reach':
    'In the case as entered, "{state}" is an equilibrium ({concept}) reachable from the status quo by improvements; no change is needed.',
  'changes.none': {
    one: 'No change to a priority or a one-way option was found after which {aim}. Rankings were left as they are.',
    other:
      'No set of up to {n} changes to priorities and one-way options was found after which {aim}. Rankings were left as they are.',
  },
  'changes.found': {
    one: '{kind}: {n} set of {size} after which {aim}:',
    other: '{kind}: {n} sets of {size} after which {aim}:',
  },
  'changes.size': { one: '{n} change', other: '{n} changes' },
  'changes.set': '{changes}',
  'changes.more': { one: '{n} more in the JSON output.', other: '{n} more in the JSON output.' },
  'rankings.heading': 'Rankings',
  'rankings.of':
    'Under how many strict rankings of {party}, the others\' preferences being as entered, "{state}" is an equilibrium:',
  'rankings.count': '{concept}: {count} of {all}',
  'failed.heading': 'What could not be computed',
  'failed.coalitions': 'Coalitions: {what}',
  'failed.why': 'Reasons: {what}',
  'failed.paths': 'Paths: {what}',
  'failed.leastChange': 'Smallest changes: {what}',
  'failed.rankings': 'Rankings: {what}',
} as const satisfies Readonly<Record<string, Message>>;

export type StabilityWords = Readonly<Record<keyof typeof stabilityEn, Message>>;
