import { type Complaint, formatWhere } from '../core/errors.ts';
import type { Value } from '../core/values.ts';
import { english } from '../words/english.ts';

/** A complaint within a sentence: its place, its code, what is wrong and how to mend it. */
export function complaintSaying({ where, code, message, hint, values, ...keys }: Complaint): Value {
  const { sentence = code, remedy = `${sentence}.hint` } = keys;
  const said = (key: string, text: string): Value =>
    key in english.messages ? { say: key, ...(values && { values }) } : text;
  const place = formatWhere(where);
  return {
    sentences: [...(place === '' ? [] : [place]), code, said(sentence, message), ...(hint ? [said(remedy, hint)] : [])],
  };
}
