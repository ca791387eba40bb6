/** The report of an assessment; the page shows the same sentences. */
import type { Message } from '../../message.ts';

export const assessmentEn = {
  'report.title': '{title}: can the stalemate break?',
  'report.status': 'Status of the case: {status}.',
  'status.within.working': 'working',
  'status.within.restricted': 'restricted',
  'status.within.illustration': 'illustration',
  'report.introduction': '{size}; {judged}; equilibrium in the sense of {concept}; better and worse against "{state}".',
  'report.conditional': 'All findings are conditional on the case as it is written.',
  'report.frameworks': { one: '{n} framework', other: '{n} frameworks' },
  'report.futures': { one: '{n} future', other: '{n} futures' },
  'report.readings': { one: '{n} reading', other: '{n} readings' },
  'report.judged.exact': {
    one: 'the one plausible world judged, so that shares are exact',
    other: 'all {n} plausible worlds judged, so that shares are exact',
  },
  'report.judged.sampled': {
    one: '{n} plausible world judged ({samples} asked a cell, seed {seed}); "about" where a range was found by search',
    other:
      '{n} plausible worlds judged ({samples} asked a cell, seed {seed}); "about" where a range was found by search',
  },
  'concept.within.nash': 'Nash stability',
  'concept.within.gmr': 'general metarationality (GMR)',
  'concept.within.smr': 'symmetric metarationality (SMR)',
  'concept.within.seq': 'sequential stability (SEQ)',
  'concept.within.sseq': 'symmetric sequential stability (SSEQ)',
  'short.holds': 'As written, the status quo holds {cells}; {worlds}.',
  'short.opens': 'As written, a settlement can be reached by improvements alone {cells}; {worlds}.',
  'short.together': 'As written, a settlement can be reached if parties also move jointly {cells}; {worlds}.',
  'short.worsens':
    'As written, an outcome worse for a main party can be reached by improvements alone {cells}; {worlds}.',
  'short.zone': 'As written, there is a zone of agreement {cells}; {worlds}.',
  'short.turnsOn': 'It turns most often on {what}.',
  'short.agreement.all': 'All verdicts are the same in every reading ({readings}).',
  'short.agreement': {
    one: '{n} of {of} verdicts is the same in every reading ({readings}); the others turn on which reading is right.',
    other:
      '{n} of {of} verdicts are the same in every reading ({readings}); the others turn on which reading is right.',
  },
  'report.legend':
    'Shares are of plausible worlds: from the least to the greatest over all of the ranges that the case gives, widened by what is unknown; one figure where neither moves it. Better and worse are against the reference state, the same in every row and column. "Path opens": an equilibrium that is worse for no main party and better for one can be reached, each step an improvement for who takes it. "Opens jointly": the same where parties may also move at once. "Worse in reach": an equilibrium worse for a main party can be reached by such improvements. "Zone of agreement": the agenda has packages that every party accepts.',
  'matrix.reading': 'Reading: {reading}',
  'matrix.sameReadings': 'Readings {readings}: the same figures',
  'row.holds': 'status quo holds',
  'row.opens': 'path opens',
  'row.together': 'opens jointly',
  'row.worsens': 'worse in reach',
  'row.zone': 'zone of agreement',
  'report.table': 'Table',
  'report.picture':
    'For each framework (row) and future (column), the shares of plausible worlds; the table has the figures.',
  'report.unknown': 'What is unknown:',
  'unknown.everywhere': 'In every cell: {what}.',
  'unknown.inCells': 'In {cells}: {what}.',
  'unknown.no wishes': 'the case gives no wishes of {party}',
  'unknown.unknown sureness': 'how sure a want of {party} is, is unknown',
  'unknown.ranking': 'the ranking of {party} leaves states out, or rests on an assumption that may fail',
  'unknown.zone': 'whether {parties} would accept is not known of every package',
  'report.unanswered': 'What was not answered',
  'differs.framework': 'Under {name}, against {base}:',
  'differs.framework.everyReading': 'Under {name}, against {base}, in every reading:',
  'differs.framework.readings': {
    one: 'Under {name}, against {base}, in the reading {readings}:',
    other: 'Under {name}, against {base}, in the readings {readings}:',
  },
  'differs.future': 'In the future {name}, against {base}:',
  'differs.future.everyReading': 'In the future {name}, against {base}, in every reading:',
  'differs.future.readings': {
    one: 'In the future {name}, against {base}, in the reading {readings}:',
    other: 'In the future {name}, against {base}, in the readings {readings}:',
  },
  'differs.more.holds': 'In all of our ranges the status quo holds in more of the plausible worlds in {places}.',
  'differs.more.opens':
    'In all of our ranges a settlement can be reached by improvements alone in more of the plausible worlds in {places}.',
  'differs.more.together':
    'In all of our ranges a settlement can be reached if parties also move jointly in more of the plausible worlds in {places}.',
  'differs.more.worsens':
    'In all of our ranges an outcome worse for a main party can be reached by improvements alone in more of the plausible worlds in {places}.',
  'differs.fewer.holds': 'In all of our ranges the status quo holds in fewer of the plausible worlds in {places}.',
  'differs.fewer.opens':
    'In all of our ranges a settlement can be reached by improvements alone in fewer of the plausible worlds in {places}.',
  'differs.fewer.together':
    'In all of our ranges a settlement can be reached if parties also move jointly in fewer of the plausible worlds in {places}.',
  'differs.fewer.worsens':
    'In all of our ranges an outcome worse for a main party can be reached by improvements alone in fewer of the plausible worlds in {places}.',
  'differs.partlyMore.holds':
    'In part of our ranges the status quo holds in more of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyMore.opens':
    'In part of our ranges a settlement can be reached by improvements alone in more of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyMore.together':
    'In part of our ranges a settlement can be reached if parties also move jointly in more of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyMore.worsens':
    'In part of our ranges an outcome worse for a main party can be reached by improvements alone in more of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyFewer.holds':
    'In part of our ranges the status quo holds in fewer of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyFewer.opens':
    'In part of our ranges a settlement can be reached by improvements alone in fewer of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyFewer.together':
    'In part of our ranges a settlement can be reached if parties also move jointly in fewer of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.partlyFewer.worsens':
    'In part of our ranges an outcome worse for a main party can be reached by improvements alone in fewer of the plausible worlds, in the rest in about as many: in {places}.',
  'differs.either.holds':
    'In part of our ranges the status quo holds in more of the plausible worlds, in another part in fewer: in {places}.',
  'differs.either.opens':
    'In part of our ranges a settlement can be reached by improvements alone in more of the plausible worlds, in another part in fewer: in {places}.',
  'differs.either.together':
    'In part of our ranges a settlement can be reached if parties also move jointly in more of the plausible worlds, in another part in fewer: in {places}.',
  'differs.either.worsens':
    'In part of our ranges an outcome worse for a main party can be reached by improvements alone in more of the plausible worlds, in another part in fewer: in {places}.',
  'differs.place': '{name} ({from} -> {to})',
  'differs.place.part': '{name} ({from} -> {to}; {points})',
  'differs.nothingFound': 'No difference was found beyond sampling error, which is up to {points} here.',
  'differs.nothing': 'No share differs.',
  'differs.opens': 'As written a path opens in {places}, and no single assumption closes it.',
  'differs.opens.closes': 'As written a path opens in {places}; it closes with the failure of {hinges}.',
  'report.decides': 'What decides',
  'decides.nothing': 'No uncertain assumption moves a share.',
  'decides.holds':
    'Whether the status quo holds turns most on {what} {cells}; at the most ({cell}) {whereTrue} of the worlds where it holds, {whereFalse} where it fails.',
  'decides.opens':
    'Whether a settlement can be reached by improvements alone turns most on {what} {cells}; at the most ({cell}) {whereTrue} of the worlds where it holds, {whereFalse} where it fails.',
  'decides.together':
    'Whether a settlement can be reached if parties also move jointly turns most on {what} {cells}; at the most ({cell}) {whereTrue} of the worlds where it holds, {whereFalse} where it fails.',
  'decides.worsens':
    'Whether an outcome worse for a main party can be reached by improvements alone turns most on {what} {cells}; at the most ({cell}) {whereTrue} of the worlds where it holds, {whereFalse} where it fails.',
  'survives.nothing': 'Nothing: every verdict turns on which reading is right.',
  'survives.yes.holds': 'If the case is as written, the status quo holds {places}.',
  'survives.yes.opens': 'If the case is as written, a settlement can be reached by improvements alone {places}.',
  'survives.yes.together':
    'If the case is as written, a settlement can be reached if parties also move jointly {places}.',
  'survives.yes.worsens':
    'If the case is as written, an outcome worse for a main party can be reached by improvements alone {places}.',
  'survives.no.holds': 'If the case is as written, the status quo does not hold {places}.',
  'survives.no.opens': 'If the case is as written, no settlement can be reached by improvements alone {places}.',
  'survives.no.together':
    'If the case is as written, no settlement can be reached even if parties also move jointly {places}.',
  'survives.no.worsens':
    'If the case is as written, no outcome worse for a main party can be reached by improvements alone {places}.',
  'survives.under': 'under {framework}',
  'survives.everyFuture': 'under {framework} in every future',
  'survives.inFutures': 'under {framework} in {futures}',
  'report.paths': 'Paths',
  'path.cells': '{cells}:',
  'path.holds': 'As written the status quo ({state}) holds.',
  'path.unknown': 'As written it is unknown whether the status quo ({state}) holds.',
  'path.fails': 'As written the status quo ({state}) does not hold.',
  'path.firstMoves': {
    one: 'As written the status quo ({state}) does not hold; {parties} would move first: {step}.',
    other: 'As written the status quo ({state}) does not hold; {parties} would move first: {step}.',
  },
  'reach.nothing': 'No other equilibrium is in reach, by improvements or by joint moves.',
  'reach.more': {
    one: '{n} more equilibrium in reach: see --json.',
    other: '{n} more equilibria in reach: see --json.',
  },
  reach: '{what}: "{state}"; {values}. Path: {steps}.',
  'reach.certain.settlement.alone': 'Settlement in reach by improvements',
  'reach.certain.settlement.jointly': 'Settlement in reach with joint moves',
  'reach.certain.worse.alone': 'Worse outcome in reach by improvements',
  'reach.certain.worse.jointly': 'Worse outcome in reach with joint moves',
  'reach.certain.equilibrium.alone': 'Equilibrium in reach by improvements',
  'reach.certain.equilibrium.jointly': 'Equilibrium in reach with joint moves',
  'reach.possible.settlement.alone': 'Possibly a settlement in reach by improvements',
  'reach.possible.settlement.jointly': 'Possibly a settlement in reach with joint moves',
  'reach.possible.worse.alone': 'Possibly a worse outcome in reach by improvements',
  'reach.possible.worse.jointly': 'Possibly a worse outcome in reach with joint moves',
  'reach.possible.equilibrium.alone': 'Possibly an equilibrium in reach by improvements',
  'reach.possible.equilibrium.jointly': 'Possibly an equilibrium in reach with joint moves',
  'reach.better': 'better for {parties}',
  'reach.worse': 'worse for {parties}',
  'reach.unknownValue': 'of unknown value to {parties}',
  'reach.equal': 'equal for all',
  'least.none': {
    one: 'No set of one change to statements or irreversibility opens a path by improvements.',
    other: 'No set of up to {n} changes to statements or irreversibility opens a path by improvements.',
  },
  'least.cut': 'The search was cut short: smaller or other sets may exist.',
  'least.opens': 'Least change: a path by improvements would open if {sets}.',
  'least.opens.more': {
    one: 'Least change: a path by improvements would open if {sets} (and {n} other set of that size).',
    other: 'Least change: a path by improvements would open if {sets} (and {n} other sets of that size).',
  },
  'report.rests': 'What it rests on',
  'report.supported': 'Every preference, rule and point names the claims or assumptions behind it.',
  'report.unsupported': {
    one: '{n} value has neither evidence nor an assumption behind it:',
    other: '{n} values have neither evidence nor an assumption behind them:',
  },
  'basis.holds': 'Whether the status quo holds, as written, is decided {cells} by {counted}; {resting}: {what}.',
  'basis.opens':
    'Whether a settlement can be reached by improvements alone, as written, is decided {cells} by {counted}; {resting}: {what}.',
  'basis.together':
    'Whether a settlement can be reached if parties also move jointly, as written, is decided {cells} by {counted}; {resting}: {what}.',
  'basis.worsens':
    'Whether an outcome worse for a main party can be reached by improvements alone, as written, is decided {cells} by {counted}; {resting}: {what}.',
  'basis.alone': '{counted}; {resting}: {what}',
  'basis.values': {
    one: '{n} value that alone turns it',
    other: '{n} values of which each alone turns it',
  },
  'basis.all': { one: 'it rests on nothing', other: 'all rest on nothing' },
  'basis.some': { one: '{n} of them rests on nothing', other: '{n} of them rest on nothing' },
  'report.figures': 'Note: {figures}.',
  'report.noteStatus': 'Status: {status}.',
  'report.note': 'Computed by Parley from the case with the digest {digest}.',
  'unanswered.zone.everywhere': 'The zone of agreement in every cell: {what}',
  'unanswered.zone': 'The zone of agreement in {cells}: {what}',
  'unanswered.cell.everywhere': 'All questions in every cell: {what}',
  'unanswered.cell': 'All questions in {cells}: {what}',
  'differs.nothingCompared': 'No share that was compared differs.',
  'differs.notCompared': 'Not compared in {places}: what is compared could not be computed.',
} as const satisfies Readonly<Record<string, Message>>;

export type AssessmentWords = Readonly<Record<keyof typeof assessmentEn, Message>>;
