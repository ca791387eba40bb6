/** Shares weighted by the probabilities of exclusive futures. */
import type { Message } from '../../message.ts';

export const weightedEn = {
  'weighted.heading': 'How the probabilities of futures weigh',
  'weighted.full': 'How the probabilities of futures weigh: --full.',
  'weighted.futures': 'At most one of these futures comes: {futures}. {base} has the rest.',
  'weighted.unknown': '{name} (p unknown)',
  'weighted.without': {
    one: 'One future takes no part, since it is not marked as exclusive: {futures}.',
    other: '{n} futures take no part, since they are not marked as exclusive: {futures}.',
  },
  'weighted.note':
    'The probabilities are those of the case, over their ranges; none is taken from the middle, and what is unknown may be anything that the others leave. Each figure is an expected share of plausible worlds, from the least to the greatest that these probabilities and the shares of the matrix allow; it is no forecast. This is no order of frameworks: they stand in the order of the case.',
} as const satisfies Readonly<Record<string, Message>>;

export type WeightedWords = Readonly<Record<keyof typeof weightedEn, Message>>;
