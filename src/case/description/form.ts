/** How a value is written, in a few kinds: what tables say of it and what a field of the page takes. */
import type { z } from 'zod';
import type { Kind } from './meaning.ts';
import { meaningOf } from './meaning.ts';

export type Form =
  | { readonly kind: 'text'; readonly refers?: readonly Kind[] }
  | { readonly kind: 'date' | 'truth' | 'state' | 'members' | 'patch' | 'evidence' }
  | { readonly kind: 'statement'; readonly over: Kind }
  | { readonly kind: 'id'; readonly of: readonly Kind[] }
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly low: number; readonly high: number; readonly isRange: boolean }
  | { readonly kind: 'pair' }
  | { readonly kind: 'list' | 'list or map' | 'map'; readonly of: Form };

/** Of a value that may be written in several ways, the shortest. */
export function formOf(schema: z.core.$ZodType): Form {
  const { refers, orText, language, date, patch } = meaningOf(schema);
  if (patch) return { kind: 'patch' };
  if (refers) return orText ? { kind: 'text', refers } : { kind: 'id', of: refers };
  if (language === 'state') return { kind: 'state' };
  if (language) return { kind: 'statement', over: language };
  return date ? { kind: 'date' } : formOfType(schema as z.core.$ZodTypes);
}

function formOfType(schema: z.core.$ZodTypes): Form {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
      return formOf(def.innerType);
    case 'enum':
      return { kind: 'choice', words: Object.values(def.entries).map(String) };
    case 'literal':
      return { kind: 'choice', words: def.values.map(String) };
    case 'boolean':
      return { kind: 'truth' };
    case 'number': {
      const { minValue, maxValue } = schema as unknown as z.ZodNumber;
      return { kind: 'number', low: minValue ?? -Infinity, high: maxValue ?? Infinity, isRange: false };
    }
    case 'tuple':
      return { kind: 'pair' };
    case 'union': {
      const forms = def.options.map(formOf);
      const [first] = forms as [Form];
      if (first.kind === 'number')
        return { ...first, isRange: forms.some(each => each.kind === 'pair') || first.isRange };
      return first.kind === 'list' && forms.some(each => each.kind === 'map')
        ? { ...first, kind: 'list or map' }
        : first;
    }
    case 'array':
      return isEvidence(def.element) ? { kind: 'evidence' } : { kind: 'list', of: formOf(def.element) };
    case 'record':
      return { kind: 'map', of: formOf(def.valueType) };
    case 'object':
      return { kind: 'members' };
    default:
      return { kind: 'text' };
  }
}

function isEvidence(element: z.core.$ZodType): boolean {
  return meaningOf(element).refers?.join() === 'claims,assumptions';
}
