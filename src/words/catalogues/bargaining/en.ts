/** The reports of a bargaining analysis and of fallback bargaining; the page shows the same sentences of the zone. */
import type { Message } from '../../message.ts';

export const bargainingEn = {
  'bargains.title': '{title}: is there a zone of agreement?',
  'bargains.untitled': 'The negotiation',
  'bargains.size': '{parties}, {issues}, {packages}.',
  'bargains.size.feasible': '{parties}, {issues}, {packages}, of which {feasible} can be made.',
  'bargains.parties': { one: '{n} party', other: '{n} parties' },
  'bargains.issues': { one: '{n} issue', other: '{n} issues' },
  'bargains.packages': { one: '{count} package', other: '{count} packages' },
  'bargains.reservations': 'Walk-away points: {reservations}.',
  'bargains.reservation': '{party} {points}',
  'bargains.notGiven': 'not given',
  'bargains.rounding': 'Points were rounded by at most {bound}.',
  'zone.yes': 'There is a zone of agreement: {counts}.',
  'zone.no': 'There is no zone of agreement.',
  'zone.unknown': {
    one: 'Whether there is a zone of agreement is unknown: no package is surely acceptable to all, {most} may be.',
    other: 'Whether there is a zone of agreement is unknown: no package is surely acceptable to all, {most} may be.',
  },
  'zone.unknown.uncounted':
    'Whether there is a zone of agreement is unknown: no package is surely acceptable to all, some may be.',
  'counts.uncounted': 'acceptable packages exist, too many different ones to be counted',
  'counts.exact': { one: '{count} acceptable package', other: '{count} acceptable packages' },
  'counts.none': 'no package is surely acceptable, {most} may be',
  'counts.some': {
    one: '{count} package is surely acceptable, {most} may be',
    other: '{count} packages are surely acceptable, {most} may be',
  },
  'zone.whose': 'It is unknown for want of:',
  'zone.gaps': '{party}: {gaps}',
  'zone.among.yes': 'Between {parties} alone: yes, {counts}.',
  'zone.among.no': 'Between {parties} alone: no.',
  'zone.among.unknown': 'Between {parties} alone: unknown, {counts}.',
  'zone.conflict': 'These demands cannot all be met:',
  'zone.howFar': 'What would open a zone:',
  'zone.alone': '{party} alone, by lowering its walk-away point by {points}',
  'zone.notAlone': '{party} cannot do it alone by lowering its walk-away point',
  'zone.together': 'all together, each lowering its walk-away point by {points}',
  'zone.spared': 'dropping {demand}',
  'zone.opened': 'Packages that become acceptable if all of them do so:',
  'zone.between':
    'The analysis is between the parties named alone; the known red lines of the others hold all the same.',
  'zone.leftOut':
    'What follows is between {parties} alone: not all points of {others} are given; the known red lines of the others hold all the same.',
  'zone.strict':
    'Read strictly: points at the low end of their ranges, walk-away points at the high end. What is shown is surely acceptable to these parties.',
  'zone.generous':
    'Read generously: points at the high end of their ranges, walk-away points at the low end, and a walk-away point that is not given as met. What is shown is acceptable only if all that is not known is in its favour.',
  'zone.share': 'There is a zone in {share} of the plausible worlds.',
  'zone.turnsOn':
    'It depends most on {what}: for sure in {whereTrue} of the worlds if it is true, in {whereFalse} if it is false.',
  'zone.alone.atLeast':
    '{party} alone, by lowering its walk-away point by at least {points}; whether that opens it is not known',
  'zone.together.atLeast':
    'all together, each lowering its walk-away point by at least {points}; whether that opens it is not known',
  'zone.spared.perhaps': 'perhaps by dropping {demand}',
  'zone.opened.perhaps': 'Packages that the last may open, where all that is not known is in their favour:',
  'zone.generous.no':
    'Read generously: points at the high end of their ranges, walk-away points at the low end, and a walk-away point that is not given as met. Even so there is no zone; how far each would have to go is at least what is said.',
  'zone.weights':
    'Each range of a weight is taken on its own. That the weights of a party sum to 100 is not used, so that something told as unknown here may be settled.',
  'zone.hingesOpen': 'The agenda is too large to ask of every range whether it alone would settle this.',
  'zone.hinges': 'One range alone would settle it:',
  'zone.hinge.opens': '{range}: at the end that favours agreement there is a zone whatever the others are',
  'zone.hinge.closes': '{range}: at the end against agreement there is none whatever the others are',
  'zone.hinge.both':
    '{range}: at the end that favours agreement there is a zone whatever the others are; at the end against agreement there is none whatever the others are',
  'demand.constraint': 'that "{rule}" cannot be agreed',
  'demand.redLine': 'the red line of {party}: {rule}',
  'demand.reservation': 'the walk-away point of {party}: {points}',
  'range.reservation': 'the walk-away point of {party}',
  'range.weight': 'the weight of "{issue}" for {party}',
  'range.points': 'the points of {party} for "{issue}" = {value}',
  'packages.heading': 'What each side gets and gives',
  'packages.legend':
    '"Gets" is counted from the party\'s walk-away point, "gives" from its best acceptable package. Behind a value: what it is worth to {parties}, in this order.',
  'packages.tied': {
    one: '{n} more package is tied among these; --json has them all.',
    other: '{n} more packages are tied among these; --json has them all.',
  },
  'packages.package': 'Package',
  'packages.fallback': 'fallback',
  'packages.nearest': 'nearest',
  'packages.gets': 'gets',
  'packages.gives': 'gives',
  'packages.notKnown': 'not known',
  'packages.value': '{value} ({worth})',
  'packages.same': 'The same in all of these:',
  'packages.issue': '{issue}: {value}',
  'packages.efficient': { one: 'the one efficient package', other: 'the {n} efficient packages' },
  'packages.fellBack': {
    one: 'Fallback bargaining, by rankings of {packages} alone: one is first accepted by all, when each accepts its {depth} best.',
    other:
      'Fallback bargaining, by rankings of {packages} alone: {n} are first accepted by all, when each accepts its {depth} best.',
  },
  'front.size.exact': {
    one: 'Efficient results: {n} (the list is complete).',
    other: 'Efficient results: {n} (the list is complete).',
  },
  'front.size.rounded': {
    one: 'Efficient results: {n} (the list is complete for the rounded points).',
    other: 'Efficient results: {n} (the list is complete for the rounded points).',
  },
  'front.size.approximate': {
    one: "Efficient results: {n} (none is missed by more than {bound} of each party's range).",
    other: "Efficient results: {n} (none is missed by more than {bound} of each party's range).",
  },
  winner:
    'Adjusted winner, if issues can be divided, with walk-away points, red lines and rules set aside: {parts}; each gets {got} of what it has at stake.',
  'winner.wins': '{party} wins {issues}',
  'winner.wins.nothing': '{party} wins no issue whole',
  'winner.divided': '{issue} is divided {first} to {second}',
  'winner.alike': 'one value of {issues} is best for both',
  'improvement.heading': 'Improvements on the package on the table',
  'improvement.onTable': 'On the table: {package}. Worth: {worth}.',
  'improvement.value': '{issue} {value}',
  'improvement.worth': '{party} {points}',
  'improvement.some': 'There are improvements, not counted.',
  'improvement.uncounted': 'Improvements were not counted.',
  'improvement.trade': 'Single trade',
  'improvement.change': '{issue}: {before} -> {after}',
  'improvement.points': '{points} ({gain})',
  'improvement.more': {
    one: '{n} more trade: --json has them all.',
    other: '{n} more trades: --json has them all.',
  },
  'improvement.solutions':
    'Solutions with the package on the table as what each party has already; "gets" is counted from the walk-away point:',
  'fallback.title': '{title}: where would falling back by rankings alone end?',
  'fallback.ranked': { one: '{n} state, ranked by {parties}.', other: '{n} states, ranked by {parties}.' },
  'fallback.impasse': 'What a party likes less than the status quo it never accepts.',
  'fallback.leftOut': 'Left out, as their order is not wholly known: {parties}.',
  'fallback.never.all': 'No state is ever accepted by all {quota} parties.',
  'fallback.never.some': 'No state is ever accepted by {quota} of {parties} parties.',
  'fallback.found.all': {
    one: 'One state is first accepted by all {quota} parties, when each accepts its {depth} best; accepted by {support}.',
    other:
      '{n} states are first accepted by all {quota} parties, when each accepts its {depth} best; accepted by {support}.',
  },
  'fallback.found.some': {
    one: 'One state is first accepted by {quota} of {parties} parties, when each accepts its {depth} best; accepted by {support}.',
    other:
      '{n} states are first accepted by {quota} of {parties} parties, when each accepts its {depth} best; accepted by {support}.',
  },
  'fallback.options': 'Options taken',
  'fallback.place': 'Place for {party}',
  'zone.besides': 'What is not known besides:',
  'demand.reservationUnknown': 'the walk-away point of {party}, which is not given',
  'improvement.acceptable.yes': 'It is acceptable to all.',
  'improvement.acceptable.no': 'It is not acceptable; it breaks:',
  'improvement.acceptable.unknown': 'Whether it is acceptable to all is unknown; it is not sure to meet:',
  'plot.axes': '{up} (up) against {right} (right):',
  'plot.fromReservations': '{up} (up) against {right} (right), from their walk-away points:',
} as const satisfies Readonly<Record<string, Message>>;

export type BargainingWords = Readonly<Record<keyof typeof bargainingEn, Message>>;
