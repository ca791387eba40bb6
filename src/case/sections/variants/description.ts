import { z } from 'zod';
import type { MessageKey } from '../../../words/catalogues/en.ts';
import { described, type Evidence } from '../../description/meaning.ts';
import { because, mapOf, object, probability, shortText, text } from '../../description/values.ts';

interface Sort {
  readonly kind: 'frameworks' | 'futures' | 'readings';
  readonly one: MessageKey;
  readonly help: MessageKey;
  readonly evidence: Evidence;
}

function variants<More extends z.ZodRawShape>({ kind, one, help, evidence }: Sort, more: More) {
  const variant = object({
    name: described(shortText, { word: 'name', help: 'help.variant.name' }),
    says: described(text, { word: 'place.says', help: 'help.variant.says' }).optional(),
    changes: described(z.record(z.string(), z.unknown()), { patch: true, help: 'help.variant.changes' }).optional(),
    because,
    ...more,
  });
  return mapOf({ defines: kind, one, name: 'name' }, described(variant, { word: one, evidence }), {
    word: `${kind}.heading`,
    help,
    fixed: true,
  });
}

export const frameworks = variants(
  { kind: 'frameworks', one: 'value.framework', help: 'help.frameworks', evidence: 'may' },
  {},
);

export const futures = variants(
  { kind: 'futures', one: 'value.future', help: 'help.futures', evidence: { for: 'probability' } },
  {
    probability: described(probability, {
      word: 'variant.probability',
      help: 'help.future.probability',
      unsupported: 'unsupported.probability',
    }).optional(),
    exclusive: described(z.boolean(), { word: 'variant.exclusive', help: 'help.future.exclusive' }).optional(),
  },
);

export const readings = variants(
  { kind: 'readings', one: 'value.reading', help: 'help.readings', evidence: 'may' },
  {},
);
