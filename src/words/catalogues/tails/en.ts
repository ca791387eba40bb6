/** Both tails in one voice: what is in reach, better and worse, in the report and on the page. */
import type { Message } from '../../message.ts';

export const tailsEn = {
  'short.now.yes': 'If every assumption is true, the status quo holds in "{cell}", and {cells} in all.',
  'short.now.no': 'If every assumption is true, the status quo does not hold in "{cell}"; in all it holds {cells}.',
  'short.now.unknown':
    'Even if every assumption is true, it is unknown whether the status quo holds in "{cell}"; in all it holds {cells}.',
  'short.reach':
    'If every assumption is true, a settlement is in reach by single steps {better} and if parties also move together {betterTogether}; something worse for a main party is in reach by single steps {worse} and if parties also move together {worseTogether}.',
  'short.ways': 'A shortest way to a settlement: {better}; to something worse for a main party: {worse}.',
  'short.way.harming': '{steps} ("{cell}"; {harmed})',
  'short.way.here': 'the status quo itself',
  'short.way.none': 'none, if every assumption is true',
  'short.way.unknown': 'none for sure; the case leaves open whether there is one',
  'short.way': '{steps} ("{cell}")',
  'short.hangs':
    'Whether a settlement is in reach depends most often on {better}; whether something worse for a main party is, on {worse}.',
  'short.hangs.nothing': 'no single uncertain assumption',
  'short.unknown': 'Something about {parties} is unknown {cells}; that counts neither as yes nor as no.',
  'report.settlement.case': 'What counts as a settlement here: an equilibrium in which this is true: {text}.',
  'report.settlement.rule':
    'What counts as a settlement here: an equilibrium that is worse for no main party than the reference state, and better for one; the case says nothing else.',
  'way.alone': 'alone',
  'way.together': 'together',
  'class.stays': 'stays',
  'class.better': 'better',
  'class.both': 'both',
  'class.worse': 'worse',
  'class.unknown': 'unknown',
  'inReach.stays': 'neither a settlement nor anything worse for a main party is in reach',
  'inReach.better': 'a settlement is in reach, and nothing worse for a main party',
  'inReach.both': 'a settlement is in reach, and so is something worse for a main party',
  'inReach.worse': 'something worse for a main party is in reach, and no settlement',
  'inReach.unknown': 'it is unknown what is in reach',
  'inReach.alone': 'If every assumption is true, by single steps: {what}.',
  'inReach.together': 'If every assumption is true and parties also move together: {what}.',
  'survives.alone': 'If every assumption is true, by single steps: {what}: {places}.',
  'survives.together': 'If every assumption is true and parties also move together: {what}: {places}.',
  'differs.head.way': 'Moves',
  'differs.head.better': 'Settlement in reach',
  'differs.head.worse': 'Worse for a main party in reach',
  'differs.cell.more': 'more in all of our ranges ({from} -> {to})',
  'differs.cell.fewer': 'fewer in all of our ranges ({from} -> {to})',
  'differs.cell.partlyMore': 'more in part of our ranges, in the rest about as many ({from} -> {to}; {points})',
  'differs.cell.partlyFewer': 'fewer in part of our ranges, in the rest about as many ({from} -> {to}; {points})',
  'differs.cell.either': 'more in one part of our ranges, fewer in another ({from} -> {to}; {points})',
  'differs.cell.same': 'no difference found',
  'decides.tails.alone':
    'By single steps, a settlement depends most on {better}; something worse for a main party, on {worse}.',
  'decides.tails.together':
    'If parties also move together, a settlement depends most on {better}; something worse for a main party, on {worse}.',
  'decides.effect':
    '{what} {cells} (most in "{cell}": {whereTrue} of the worlds if it is true, {whereFalse} if it is false)',
  'decides.standing': 'Whether the status quo holds depends most on {what}.',
  'decides.effect.order':
    'how exact the order is in which {party} ranks what it wants {cells} (most in "{cell}": {noisy} of the worlds with the doubt about the order, {entered} with the order as entered)',
  'decides.effect.pair':
    '{first} and {second} together, {cells}, each alone moving it little or not at all (most in "{cell}": between {one} and {other} of the worlds)',
  'decides.effect.range':
    'where within its range {what} lies {cells} (most in "{cell}": {high} of the worlds at its upper end, {low} at its lower)',
  'decides.more.better': 'Settlement:',
  'decides.more.worse': 'Something worse for a main party:',
  'basis.tails.alone':
    'If every assumption is true, by single steps {cells}: on what decides a settlement: {better}; on what decides something worse for a main party: {worse}.',
  'basis.tails.together':
    'If every assumption is true and parties also move together, {cells}: on what decides a settlement: {better}; on what decides something worse for a main party: {worse}.',
  'basis.sound': 'nothing of it rests on nothing',
  'matrix.holds': 'status quo holds',
  'matrix.way': 'moves',
  'matrix.holds.short': 'holds',
  'matrix.zone.short': 'zone',
  'matrix.line': '{way}: {what}',
  'reach.certain': '{kind}, {way}: "{state}"; {values}. Path: {steps}.',
  'reach.possible': 'Possible, as far as the case says: {kind}, {way}: "{state}"; {values}. Path: {steps}.',
  'reach.here': '{kind}: the status quo itself, "{state}"; {values}.',
  'reach.settlement': 'settlement',
  'reach.both': 'settlement that is worse for a main party',
  'reach.worseOutcome': 'worse for a main party',
  'reach.equilibrium': 'other equilibrium',
  'reach.by.improvements': 'by single steps',
  'reach.by.joint moves': 'by joint moves',
  'reach.by.package': 'by a package (the first step is taken for the sake of the last)',
  'report.takenFalse':
    '"If every assumption is true" does not tell of what the case itself calls less likely than not; it is taken as false: {what}.',
  'report.takenFalse.each': '{what} {cells}',
  'report.full':
    'The other readings, what differs, and what rests on nothing: --full; the paths of every cell: --paths.',
} as const satisfies Readonly<Record<string, Message>>;

export type TailsWords = Readonly<Record<keyof typeof tailsEn, Message>>;
