/** The report of an assessment; the page shows the same sentences. */
import type { Message } from '../../message.ts';

export const assessmentEn = {
  'report.title': '{title}: can the stalemate be broken?',
  'report.status': 'Status of the case: {status}.',
  'status.within.working': 'working',
  'status.within.restricted': 'restricted',
  'status.within.illustration': 'illustration',
  'report.introduction': '{size}; {judged}; stability concept: {concept}; better and worse against "{state}".',
  'report.conditional': 'All findings are conditional on the case as entered.',
  'report.frameworks': { one: '{n} framework', other: '{n} frameworks' },
  'report.futures': { one: '{n} future', other: '{n} futures' },
  'report.readings': { one: '{n} reading', other: '{n} readings' },
  'report.judged.exact': {
    one: 'the one plausible world judged, so that shares are exact',
    other: 'all {n} plausible worlds judged, so that shares are exact',
  },
  'report.judged.sampled': {
    one: '{n} plausible world judged ({samples} asked per cell, seed {seed}); "about" where a range was found by search',
    other:
      '{n} plausible worlds judged ({samples} asked per cell, seed {seed}); "about" where a range was found by search',
  },
  'concept.within.nash': 'Nash stability',
  'concept.within.gmr': 'general metarationality (GMR)',
  'concept.within.smr': 'symmetric metarationality (SMR)',
  'concept.within.seq': 'sequential stability (SEQ)',
  'concept.within.sseq': 'symmetric sequential stability (SSEQ)',
  'short.zone': 'If every assumption is true, there is a zone of agreement {cells}; {worlds}.',
  'short.agreement.all': 'All answers are the same in every reading ({readings}).',
  'short.agreement': {
    one: '{n} of {of} answers is the same in every reading ({readings}); the others depend on which reading is right.',
    other:
      '{n} of {of} answers are the same in every reading ({readings}); the others depend on which reading is right.',
  },
  'report.legend':
    'Shares are of plausible worlds, from the least to the greatest over all of the ranges that the case gives; where a range was found by search it is at least about that wide. In every world, by single steps (each an improvement for the party that takes it) and again where parties may also move together, exactly one is true: stays (neither a settlement nor anything worse for a main party is in reach), better (a settlement and nothing worse), both, worse (something worse and no settlement), unknown. A status quo may hold only because parties foresee the answers to a step; what is in reach counts such steps too. Better and worse are against the reference state, the same in every row and column.',
  'matrix.reading': 'Reading: {reading}',
  'matrix.sameReadings': 'Readings {readings}: the same figures',
  'row.zone': 'zone of agreement',
  'report.table': 'Table',
  'report.picture':
    'For each framework (row) and future (column), the shares of plausible worlds; the table has the figures.',
  'report.unknown': 'What is unknown:',
  'unknown.everywhere': 'In every cell: {what}.',
  'unknown.inReadings': {
    one: 'In every cell of the reading {readings}: {what}.',
    other: 'In every cell of the readings {readings}: {what}.',
  },
  'unknown.inCells': 'In {cells}: {what}.',
  'unknown.no wishes': 'the case gives no preferences of {party}',
  'unknown.unknown sureness': 'how sure a priority of {party} is',
  'unknown.ranking': 'the ranking of {party} leaves states out, or rests on an assumption that may be false',
  'unknown.zone': 'whether {parties} would accept is not known of every package',
  'report.unanswered': 'What was not answered',
  'differs.framework': 'With the framework {name} instead of {base}:',
  'differs.framework.everyReading': 'With the framework {name} instead of {base}, in every reading:',
  'differs.framework.readings': {
    one: 'With the framework {name} instead of {base}, in the reading {readings}:',
    other: 'With the framework {name} instead of {base}, in the readings {readings}:',
  },
  'differs.future': 'In the future {name} instead of {base}:',
  'differs.future.everyReading': 'In the future {name} instead of {base}, in every reading:',
  'differs.future.readings': {
    one: 'In the future {name} instead of {base}, in the reading {readings}:',
    other: 'In the future {name} instead of {base}, in the readings {readings}:',
  },
  'differs.more.holds': 'In all of our ranges the status quo holds in more of the plausible worlds in {places}.',
  'differs.fewer.holds': 'In all of our ranges the status quo holds in fewer of the plausible worlds in {places}.',
  'differs.partlyMore.holds':
    'In part of our ranges the status quo holds in more of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyFewer.holds':
    'In part of our ranges the status quo holds in fewer of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.either.holds':
    'In part of our ranges the status quo holds in more of the plausible worlds, in another part in fewer: in {places}.',
  'differs.place': '{name} ({from} -> {to})',
  'differs.place.part': '{name} ({from} -> {to}; {points})',
  'differs.nothingFound': 'No difference was found beyond sampling error, which is up to {points} here.',
  'differs.nothing': 'No share differs.',
  'report.decides': 'What it hangs on',
  'decides.alike': {
    one: 'One other may move it as much: {others}.',
    other: '{n} others may move it as much: {others}.',
  },
  'decides.alike.more': '{n} others may move it as much, among them {others}.',
  'decides.nothing': 'Nothing uncertain moves a share: every plausible world gives the same answers.',
  'decides.nothingFound': 'No single assumption, no pair of them and no order was found to move a share.',
  'decides.zone':
    'Whether there is a zone of agreement for sure depends most on {what} {cells}; the effect is largest in {cell}: {whereTrue} of the worlds if it is true, {whereFalse} if it is false.',
  'survives.nothing': 'Nothing: every answer depends on which reading is right.',
  'survives.yes.holds': 'If every assumption is true, the status quo holds {places}.',
  'survives.no.holds': 'If every assumption is true, the status quo does not hold {places}.',
  'survives.under': 'under {framework}',
  'survives.everyFuture': 'under {framework} in every future',
  'survives.inFutures': 'under {framework} in {futures}',
  'report.paths': 'Paths',
  'path.cells': '{cells}:',
  'path.holds': 'If every assumption is true, the status quo ({state}) holds.',
  'path.unknown': 'Even if every assumption is true, it is unknown whether the status quo ({state}) holds.',
  'path.fails': 'If every assumption is true, the status quo ({state}) does not hold.',
  'path.firstMoves': {
    one: 'If every assumption is true, the status quo ({state}) does not hold; the first to move would be {parties}: {step}.',
    other:
      'If every assumption is true, the status quo ({state}) does not hold; the first to move would be {parties}: {step}.',
  },
  'reach.nothing': 'No other equilibrium can be reached, by single or by joint moves.',
  'reach.more': {
    one: '{n} more equilibrium can be reached: see --json.',
    other: '{n} more equilibria can be reached: see --json.',
  },
  'reach.better': 'better for {parties}',
  'reach.worse': 'worse for {parties}',
  'reach.unknownValue': 'unknown whether better or worse for {parties}',
  'reach.equal': 'neither better nor worse for anyone',
  'least.winOver': 'Fewest to win over: {parties}. The settlement "{state}" could then be reached. Path: {steps}.',
  'least.winOver.more': {
    one: '{n} more set of as few parties to win over: see --json.',
    other: '{n} more sets of as few parties to win over: see --json.',
  },
  'least.winOver.none':
    'Whoever were won over, no settlement could be reached: no outcome that would be one is an equilibrium to which moves lead.',
  'least.none': {
    one: 'No single change (to priorities, or to what can be undone) makes a settlement reachable step by step.',
    other:
      'No set of up to {n} changes (to priorities, or to what can be undone) makes a settlement reachable step by step.',
  },
  'least.cut': 'The search stopped at its limit: smaller or other sets may exist.',
  'least.opens': '{kind}: a settlement would be reachable step by step if {sets}.',
  'least.opens.more': {
    one: '{kind}: a settlement would be reachable step by step if {sets} (and {n} other set of the same size).',
    other: '{kind}: a settlement would be reachable step by step if {sets} (and {n} other sets of the same size).',
  },
  'report.rests': 'What it rests on',
  'report.supported': 'Every preference, rule and point cites the claims or assumptions on which it rests.',
  'report.unsupported': {
    one: '{n} entry rests on neither evidence nor an assumption:',
    other: '{n} entries rest on neither evidence nor an assumption:',
  },
  'report.unsupported.count': {
    one: '{n} entry rests on neither evidence nor an assumption.',
    other: '{n} entries rest on neither evidence nor an assumption.',
  },
  'basis.holds':
    'If every assumption is true, whether the status quo holds is decided {cells} by {counted}; {resting}: {what}.',
  'basis.alone': '{counted}; {resting}: {what}',
  'basis.values': {
    one: '{n} entry that alone changes the answer',
    other: '{n} entries of which each alone changes the answer',
  },
  'basis.all': { one: 'it rests on nothing', other: 'all rest on nothing' },
  'basis.some': { one: '{n} of them rests on nothing', other: '{n} of them rest on nothing' },
  'report.figures': 'Note: {figures}.',
  'report.noteStatus': 'Status: {status}.',
  'report.note': 'Computed by Parley; fingerprint of the case: {digest}.',
  'unanswered.zone.everywhere': 'The zone of agreement in every cell: {what}',
  'unanswered.zone': 'The zone of agreement in {cells}: {what}',
  'unanswered.cell.everywhere': 'All questions in every cell: {what}',
  'unanswered.cell': 'All questions in {cells}: {what}',
  'differs.nothingCompared': 'No share that was compared differs.',
  'differs.notCompared': 'Not compared in {places}: what is compared could not be computed.',
} as const satisfies Readonly<Record<string, Message>>;

export type AssessmentWords = Readonly<Record<keyof typeof assessmentEn, Message>>;
