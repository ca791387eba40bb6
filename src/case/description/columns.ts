/** A described map as a table: a row for each entry, a column for each member. */
import type { MessageKey } from '../../words/catalogues/en.ts';
import { type Form, formOf } from './form.ts';
import { type Place, places } from './places.ts';

export interface Column {
  readonly key: string;
  readonly word: MessageKey | undefined;
  readonly help: MessageKey | undefined;
  readonly form: Form;
  readonly isRequired: boolean;
  /** What the words of the format are called. */
  readonly choices: Readonly<Record<string, MessageKey>>;
}

/** The maps that the page shows as tables. */
export const tables: readonly Place[] = places.filter(({ meaning }) => meaning.table);

/** The members of a map's entries, in the order of the description. */
export function columnsOf(map: readonly string[]): Column[] {
  const entry = [...map, '*'];
  const members = places.filter(
    ({ path }) => path.length === entry.length + 1 && entry.every((step, at) => step === path[at]),
  );
  // Of a value that may be written in several ways the first place is that of the whole.
  const first = members.filter(({ path }, at) => members.findIndex(each => each.path.at(-1) === path.at(-1)) === at);
  return first.map(({ path, schema, isRequired, meaning: { word, help, choices = {} } }) => {
    return { key: path.at(-1)!, word, help, form: formOf(schema), isRequired, choices };
  });
}
