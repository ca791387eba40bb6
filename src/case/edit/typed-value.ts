/** Values of a described table as one types them. */
import type { Form } from '../description/form.ts';

/** `0.2 - 0.4` for a range, ids with commas between; empty where nothing is given. */
export function typedOf(value: unknown, form: Form): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'object' ? JSON.stringify(value) : String(value);
  return value.join(form.kind === 'number' || form.kind === 'pair' ? ' - ' : ', ');
}

/** The value that is typed; undefined for none. What is no value of the form is left as it is: the reader of cases complains of it. */
export function valueTyped(typed: string, form: Form): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  switch (form.kind) {
    case 'number':
    case 'pair': {
      const numbers = text
        .replaceAll(/(\d),(\d)/g, '$1.$2')
        .split(/\s*[-–]\s*|\s+/)
        .map(Number);
      if (numbers.length > 2 || numbers.some(Number.isNaN)) return text;
      return numbers.length === 2 ? numbers : numbers[0];
    }
    case 'list':
      return text.split(/\s*,\s*/).filter(Boolean);
    case 'truth':
      return text === 'true' ? true : text === 'false' ? false : text;
    default:
      return text;
  }
}
