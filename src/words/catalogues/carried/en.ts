import type { Message } from '../../message.ts';

/** What is lost on the way from and to the files of other tools: each fills "Not carried over: ...". */
export const carriedEn = {
  'carried.about': 'the text under "about"',
  'carried.record': 'the record of claims and sources',
  'carried.situation': 'the situation',
  'carried.agenda': 'the agenda',
  'carried.ordered': 'that the values of some issues are in order',
  'carried.constraints': 'rules on what cannot be agreed ({n})',
  'carried.redLines': 'red lines of {parties}',
  'carried.ranges':
    'ranges, of which points are written at their low end and walk-away points at their high end, of {parties}',
  'carried.scale': 'the scale of the plain points, written exactly as fractions from 0 to 1, of {parties}',
  'carried.reservation': 'that no walk-away point is known, left out and there read as none, of {parties}',
  'carried.because': 'what rests on evidence ("because") of {parties}',
  'carried.without': 'parties without points ({parties})',
  'carried.frameworks': 'frameworks ({n})',
  'carried.futures': 'futures ({n})',
  'carried.readings': 'readings ({n})',
  'carried.figures': 'the note on its figures ({note})',
  'carried.bid':
    'the walk-away point of {party} ({value} of 1): GeniusWeb states it as a bid, and no bid was found that is worth exactly that',
  'carried.rescaled': 'weights of {party} for issues whose best value has not 100 points, taken into the weight',
  'carried.unscaled': "the scale of {party}: its best package has not 100 points, or an issue's best value has not",
  'carried.rounded':
    '{n} of the numbers of {party} exactly: rounded to four decimals, by at most {most} points of 100 each',
  'carried.discountFactor': '{file}: the discount factor {discount} is left out: time does not count here',
  'carried.discount': '{file}: the discount {discount} is left out: time does not count here.',
  'carried.statements': 'the priorities of {party}, since the file uses the rankings',
  'carried.misperceptions': 'the misperceptions of {parties}: here everyone sees all states',
  'carried.rankings': 'the rankings of {parties}, since the file uses the priorities',
  'carried.rankings.unflagged':
    'the rankings of {parties}: the file does not say whether they or the priorities are meant; where they are, write "useManualPreferenceRanking": true into it',
  'carried.empty':
    'the empty list of preferences of {parties}: there it means that all states are equally good, here that nothing is known (write {entries} for equally good)',
  'carried.field': 'the field "{field}"',
  'carried.title': 'the title ({title}) and the status ({status})',
  'carried.says': 'what the case and its parties are about',
  'carried.roles': 'who is no main party ({parties})',
  'carried.ids': 'the ids of parties, options and priorities: they are made anew from the names',
  'carried.supported': 'what options and rules rest on ("because")',
  'carried.statusQuo': 'the status quo ({state})',
  'carried.optionless': 'parties without options ({parties})',
  'carried.irreversible': '"irreversible: both" without a status quo ({options})',
  'carried.moves': 'conditions on moves ({options}): there the moves are open from every state',
  'carried.unknown': 'that the preferences of {party} are unknown: an empty list says that all states are equally good',
  'carried.noise': 'the doubt about the order of states of {party}',
  'carried.preferences': 'what the preferences of {party} rest on ("because")',
  'carried.mixed': 'the priorities of {party}, written as a ranking since another party has one',
  'carried.broad': 'the priorities of {party}, written as a ranking since one of them is too broad for that form',
  'carried.sure': 'how sure the priority "{text}" of {party} is',
  'carried.core': 'which priorities of {party} are core',
  'carried.unknownSure': 'the priority "{text}" of {party}, of which it is not known whether it holds: left out there',
  'carried.unranked': 'that the rank of feasible states ({n}) is unknown for {party}',
  'carried.impossible': 'infeasible states ({n}) in the ranking of {party}',
} as const satisfies Readonly<Record<string, Message>>;

export type CarriedWords = Readonly<Record<keyof typeof carriedEn, Message>>;
