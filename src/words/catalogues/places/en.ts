import type { Message } from '../../message.ts';

/** Where something stands in a case. */
export const placesEn = {
  'place.named': '{kind} “{name}”',
  'place.preferencesOf': 'Preferences of {party}',
  'place.party': 'Party',
  'place.issue': 'Issue',
  'place.contradiction': 'Contradiction',
  'place.title': 'Title',
  'place.status': 'Status',
  'place.about': 'About the case',
  'place.figures': 'Whose figures',
  'place.says': 'in words',
  'place.by': 'by whom',
  'place.because': 'evidence',
  'place.sure': 'how sure',
  'place.statusQuo': 'Status quo',
  'place.order': 'order',
  'place.orderNoise': 'doubt about the order',
  'place.values': 'values',
  'place.points': 'plain points',
  'place.ordered': 'ordered',
  'place.redLines': 'red lines',
  'place.kind': 'kind',
  'place.date': 'date',
  'place.reliability': 'reliability',
  'place.text': 'file of the text',
  'place.at': 'place in the text',
  'place.lines': 'lines',
  'place.between': 'claims that do not fit',
  'place.events': 'events',
  'place.yes': 'yes',
  'place.no': 'no',
  'place.nothing': 'nothing',
  'snapshots.order': 'is in another order: {after}',
} as const satisfies Readonly<Record<string, Message>>;

export type PlacesWords = Readonly<Record<keyof typeof placesEn, Message>>;
