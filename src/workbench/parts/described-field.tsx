import type { Column } from '../../case/description/columns.ts';
import { valueAt } from '../../case/description/found.ts';
import { meaningAt } from '../../case/description/places.ts';
import { definitions } from '../../case/description/references.ts';
import { typedOf, valueTyped } from '../../case/edit/typed-value.ts';
import { isObject } from '../../case/file/merge-patch.ts';
import type { Complaint } from '../../core/errors.ts';
import { t } from '../words/words.ts';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

interface DescribedFieldProps {
  readonly column: Column;
  readonly label: string;
  readonly value: unknown;
  /** The case's data, in which the ids stand that may be chosen. */
  readonly data: unknown;
  /** It is what the entry says of itself, which may be long. */
  readonly isName?: boolean;
  /** Makes the value part of the case; undefined takes it away. */
  readonly commit: (value: unknown) => readonly Complaint[];
}

/** A member of an entry, in the field that its form asks for. Nothing is chosen that is not given. */
export function DescribedField({ column, label, value, data, isName, commit }: DescribedFieldProps) {
  const { form, isRequired } = column;
  const typed = typedOf(value, form);
  const choices = choicesOf(column, data);
  if (!choices) {
    const set = (text: string) => commit(valueTyped(text, form));
    return <TextField label={label} value={typed} hideLabel multiline={isName === true} commit={set} />;
  }
  const none: (readonly [string, string])[] = isRequired && typed !== '' ? [] : [['', t('form.notGiven')]];
  return (
    <SelectField
      label={label}
      value={typed}
      hideLabel
      choices={[...none, ...choices]}
      onChoose={text => void commit(valueTyped(text, form))}
    />
  );
}

function choicesOf({ form, choices }: Column, data: unknown): (readonly [string, string])[] | undefined {
  if (form.kind === 'truth') {
    return [
      ['true', t('place.yes')],
      ['false', t('place.no')],
    ];
  }
  if (form.kind === 'choice') return form.words.map(word => [word, choices[word] ? t(choices[word]) : word]);
  if (form.kind !== 'id') return undefined;
  return definitions
    .filter(({ kind }) => form.of.includes(kind))
    .flatMap(({ path }) => {
      const { keys } = meaningAt(path);
      const name = keys && 'defines' in keys ? keys.name : undefined;
      const entries = valueAt(data, path);
      return Object.entries(isObject(entries) ? entries : {}).map(([id, entry]): readonly [string, string] => [
        id,
        String((name !== undefined && isObject(entry) && entry[name]) || id),
      ]);
    });
}
