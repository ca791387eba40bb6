import type { Message } from '../../message.ts';

/** Words of the Gauge screen. Consent and result are the sentences of the command line. */
export const gaugeEn = {
  'screen.gauge': 'Gauge',
  'gauge.heading': 'Is an agreement possible? The blind gauge, for practice',
  'gauge.hint':
    'Each party says in secret which packages it accepts. All learn one thing: whether there is one that all accept.',
  'gauge.unreviewed':
    'Unreviewed cryptography: no outside cryptographer has examined this protocol yet. Do not let anyone’s life depend on it.',
  'gauge.practice':
    'Practice: both parties sit at this computer, each in a process of its own. The page carries the messages between them. In real use each party runs “parley gauge join” on its own machine.',
  'gauge.terms': 'What is asked',
  'gauge.first': 'First party',
  'gauge.second': 'Second party',
  'gauge.source': 'The list',
  'gauge.agenda': 'All packages of the agenda',
  'gauge.ownList': 'A list of my own',
  'gauge.lines': 'Outcomes, one a line',
  'gauge.levels': 'Answers',
  'gauge.oneLevel': 'Yes or no',
  'gauge.threeLevels': 'Strongly, yes, could live with',
  'gauge.level.strongly': 'strongly',
  'gauge.level.yes': 'yes',
  'gauge.level.live': 'could live with',
  'gauge.minimum': 'Least number of outcomes that each must accept',
  'gauge.which': 'After a yes, both may be asked whether they want to learn which outcome',
  'gauge.budget': 'Gauges agreed for this list',
  'gauge.standing': 'The same answers in every gauge on this list, proven',
  'gauge.stands': 'Answers stand: those of the first gauge on this list are taken again.',
  'gauge.forget': 'Forget all practice gauges of this case',
  'gauge.forgetHint': 'In real use nobody can: each party keeps its own ledger.',
  'gauge.fix': 'Fix the list',
  'gauge.fixed': {
    one: 'The list is fixed: {n} outcome, fingerprint {digest}.',
    other: 'The list is fixed: {n} outcomes, fingerprint {digest}.',
  },
  'gauge.hanging': {
    one: '{n} outcome on the list hangs on uncertain assumptions ({assumptions}): where they hold, a rule forbids it. Number {numbers}.',
    other:
      '{n} outcomes on the list hang on uncertain assumptions ({assumptions}): where they hold, a rule forbids them. Numbers {numbers}.',
  },
  'gauge.anew': 'Begin anew',
  'gauge.same': 'A gauge takes two different parties.',
  'gauge.noParties': 'A gauge takes two parties; the case has fewer.',
  'gauge.consent': 'Before the start: what each result would tell the other',
  'gauge.pane': 'The screen of {party}',
  'gauge.accepts': 'What does {party} accept? What is not marked is refused.',
  'gauge.find': 'Find in the list',
  'gauge.fill': 'Mark what the case says',
  'gauge.fillAccept': 'Accept what is left open',
  'gauge.fillRefuse': 'Refuse what is left open',
  'gauge.sure': 'Marked is what the case is sure of.',
  'gauge.open': {
    one: '{n} outcome is left open and is not marked, for want of: {why}.',
    other: '{n} outcomes are left open and are not marked, for want of: {why}.',
  },
  'gauge.changed': 'The agenda is not the one that the list was fixed from. Begin anew, or mark by hand.',
  'gauge.clear': 'Mark none',
  'gauge.from': 'Points needed for “{level}”',
  'gauge.refuse': 'refuse',
  'gauge.page': '{from} to {to} of {all}',
  'gauge.before': 'Previous',
  'gauge.after': 'Next',
  'gauge.read': 'I have read what each result would tell the other.',
  'gauge.seal': 'Consent and seal the answers',
  'gauge.sealsNone':
    'You accept none of the outcomes: the answer can then only be no. Press again to seal this all the same.',
  'gauge.sealsAll':
    'You accept all outcomes: the answer then depends on the other alone. Press again to seal this all the same.',
  'gauge.needsRead': 'Read and confirm what each result would tell the other.',
  'gauge.needsMore': {
    one: 'At least {n} outcome must be accepted at the most demanding level.',
    other: 'At least {n} outcomes must be accepted at the most demanding level.',
  },
  'gauge.sealed': 'The answers are sealed. They have left this page.',
  'gauge.waits': 'Waiting for the other party.',
  'gauge.step': 'Step {n}: {doing}',
  'gauge.leave': 'Leave',
  'gauge.asks':
    'An agreement is possible. Does {party} want to learn which outcome it is? It is looked up only if both want it; the other party sees a refusal.',
  'gauge.want': 'Learn which one',
  'gauge.notWant': 'Do not learn it',
  'gauge.result': 'Result',
  'gauge.checking': 'An observer without secrets is checking every proof …',
  'gauge.checked': 'An observer without secrets has checked every proof: all are valid.',
  'gauge.unsound': 'The observer found the transcript incomplete, or a message at fault.',
  'gauge.traffic': {
    one: '{n} message, {kilobytes} kB.',
    other: '{n} messages, {kilobytes} kB.',
  },
  'gauge.transcript': 'Save the transcript',
  'gauge.transcriptHint':
    'It holds no secret. Anyone can check it: parley gauge verify gauge.pgt. Fingerprint of this gauge: {name}',
  'gauge.failed': 'The gauge could not go on.',
  'gauge.brokenOff.uncounted':
    'The page went while this practice gauge was under way: what was sealed is gone, and it gives no result. It does not count. “Begin anew” fixes a list again.',
  'gauge.brokenOff.counted':
    'The page went while this practice gauge was under way: what was sealed is gone, and it gives no result. It counts among the gauges agreed for its list. “Begin anew” fixes a list again.',
  'doing.key': 'making the joint key',
  'doing.ballot': 'committing to answers',
  'doing.rows': 'adding answers, one party after the other',
  'doing.proof': 'proving and checking',
  'doing.opening': 'masking the count',
  'doing.share': 'decrypting the one bit',
  'doing.release': 'waiting for the convener to release its share',
  'doing.consent': 'asking whether all want to learn which outcome',
  'doing.toss': 'drawing the random order',
  'doing.blind': 'finding which outcome',
  'doing.leave': 'leaving',
  'consent.quoted': '"{level}"',
  'consent.question': {
    one: 'The question: do all of {parties} accept the one outcome on the list?',
    other: 'The question: is there, among {n} outcomes, one that all of {parties} accept?',
  },
  'consent.one': 'The answer is yes or no, at the level "{level}".',
  'consent.levels': 'It is asked level by level ({levels}), and stops at the first yes.',
  'consent.yes': 'A yes tells everyone that at least one outcome is accepted by all; not which, and not how many.',
  'consent.yesLevels':
    'A yes tells everyone that at least one outcome is accepted by all, the level, and that the levels before had none; not which, and not how many.',
  'consent.yesTells':
    'A yes tells each party that at least one of the outcomes that it accepts is accepted by the other. A party that accepts a single outcome learns that it is this one.',
  'consent.no': 'A no tells each party that everything it accepts is refused by the other.',
  'consent.minimum': {
    one: 'Each party proves that it accepts at least {n} outcome, without showing which.',
    other: 'Each party proves that it accepts at least {n} outcomes, without showing which.',
  },
  'consent.minimumLevels': {
    one: 'Each party proves that it accepts at least {n} outcome at "{level}", without showing which.',
    other: 'Each party proves that it accepts at least {n} outcomes at "{level}", without showing which.',
  },
  'consent.yesTellsMany':
    'A yes tells each party that at least one of the outcomes that it accepts is accepted by all others. A party that accepts a single outcome learns that it is this one.',
  'consent.noMany': 'A no tells each party that everything it accepts is refused by at least one other.',
  'consent.noMinimum': 'No party has to accept a minimum number of outcomes: it may ask about a single one.',
  'consent.which':
    'After a yes, and only if every party then agrees (all see who declines), one acceptable outcome is found by going through the list in a random order; its place in that order hints at how many are acceptable.',
  'consent.notWhich': 'Which outcome it is will not be asked.',
  'consent.budget': {
    zero: 'This is gauge {round} of {budget} agreed for this list; none remains after it. A gauge that is broken off counts.',
    one: 'This is gauge {round} of {budget} agreed for this list; {n} remains after it. A gauge that is broken off counts.',
    other:
      'This is gauge {round} of {budget} agreed for this list; {n} remain after it. A gauge that is broken off counts.',
  },
  'consent.standing': 'Answers stand: each party proves that its answers are the same in every gauge on this list.',
  'consent.mayDiffer':
    'Answers may differ from one gauge on this list to the next; several answers together tell more than one.',
  'consent.last':
    'The party that sends its share of the key last sees the answer first; it could then stop, and would be named.',
  'consent.convener':
    '{convener} holds one more share of the key, releases it last and to all at once, and learns the answer too.',
  'consent.theConvener': 'the convener',
  'consent.unprotected':
    'What this does not protect against: a device that others control, dishonest answers, coercion, and the fact that the parties talk at all. The relay sees who sends, when and how much.',
  'consent.own': 'You accept, of {all}: {counts}. Nobody else learns these numbers.',
  'consent.ownCount': '{n} at "{level}"',
  'learnt.none': {
    one: 'Result: the one outcome on the list is not accepted by all {parties} parties. Each now knows that everything it accepts is refused by another.',
    other:
      'Result: none of the {n} outcomes is accepted by all {parties} parties. Each now knows that everything it accepts is refused by another.',
  },
  'learnt.noneLevels': {
    one: 'Result: the one outcome on the list is not accepted by all {parties} parties, not even at "{level}". Each now knows that everything it accepts is refused by another.',
    other:
      'Result: none of the {n} outcomes is accepted by all {parties} parties, not even at "{level}". Each now knows that everything it accepts is refused by another.',
  },
  'learnt.some': {
    one: 'Result: the one outcome on the list is accepted by all {parties} parties{at}.',
    other: 'Result: at least one of the {n} outcomes is accepted by all {parties} parties{at}.',
  },
  'learnt.at': ' at "{level}"',
  'learnt.atNone': ' at "{level}", and none at {before}',
  'learnt.which': 'Result: outcome {number} is accepted by all {parties} parties{at}: {outcome}',
  'learnt.notAsked': 'Nobody has learnt which, or how many.',
  'learnt.declined': 'Which one was not looked up: {parties} did not agree to it.',
  'learnt.left': 'No answer: {party} left. The gauge counts against the budget.',
  'learnt.leftWaiting': 'No answer: {party} left (it waited too long). The gauge counts against the budget.',
  'learnt.broke':
    'No answer: {party} did not follow the protocol (message "{message}", check "{check}"). Its signed message is the evidence.',
  'learnt.history':
    'No answer: the participants were shown different messages. "parley gauge verify" with two transcripts tells by whom.',
  'learnt.failed': 'No answer: the message "{message}" failed the check "{check}".',
} as const satisfies Readonly<Record<string, Message>>;

export type GaugeWords = Readonly<Record<keyof typeof gaugeEn, Message>>;
