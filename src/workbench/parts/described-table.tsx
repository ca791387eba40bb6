import { useSignal } from '@preact/signals';
import { type Column, columnsOf } from '../../case/description/columns.ts';
import { valueAt } from '../../case/description/found.ts';
import type { Place } from '../../case/description/places.ts';
import { isObject } from '../../case/file/merge-patch.ts';
import type { EvidenceId } from '../../case/model.ts';
import { newId } from '../state/new-id.ts';
import { edit, session, undo } from '../state/session.ts';
import { complaintInWords, t } from '../words/words.ts';
import { DescribedField } from './described-field.tsx';
import { Evidence } from './evidence.tsx';
import { say } from './notice.tsx';

const wordOf = ({ key, word }: Column) => (word ? t(word) : key);

/** A map of the case as a table of its entries, from its description alone: shown, edited, added to. */
export function DescribedTable({ place: { path, meaning } }: { readonly place: Place }) {
  const data = session.value?.document.data;
  const entries = valueAt(data, path);
  const columns = columnsOf(path);
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" title={column.help && t(column.help)}>
                {wordOf(column)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {Object.entries(isObject(entries) ? entries : {}).map(([id, entry]) => (
            <Row
              key={id}
              at={[...path, id]}
              entry={isObject(entry) ? entry : {}}
              columns={columns}
              data={data}
              name={nameOf(id, entry, meaning)}
            />
          ))}
          <NewRow path={path} columns={columns} data={data} taken={isObject(entries) ? Object.keys(entries) : []} />
        </tbody>
      </table>
    </div>
  );
}

function nameOf(id: string, entry: unknown, { keys }: Place['meaning']): string {
  const name = keys && 'defines' in keys && keys.name !== undefined && isObject(entry) ? entry[keys.name] : undefined;
  return typeof name === 'string' ? name : id;
}

interface RowProps {
  readonly at: readonly string[];
  readonly entry: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column[];
  readonly data: unknown;
  readonly name: string;
}

function Row({ at, entry, columns, data, name }: RowProps) {
  const remove = () => {
    const [complaint] = edit([{ do: 'delete', at }], 'change.delete');
    if (complaint) say(t('remove.blocked', { name, why: complaintInWords(complaint) }));
    else say(t('removed', { name }), { label: t('undo'), run: undo });
  };
  const set = (key: string, value: unknown) => {
    if (value === undefined && entry[key] === undefined) return [];
    const place = [...at, key];
    return edit(
      [value === undefined ? { do: 'delete', at: place } : { do: 'set', at: place, value }],
      'change.entry',
      place.join('.'),
    );
  };
  return (
    <tr data-evidence>
      {columns.map(column => (
        <td key={column.key}>
          {column.form.kind === 'evidence' ? (
            <Evidence value={{ at, because: (entry[column.key] ?? []) as readonly EvidenceId[] }} name={name} />
          ) : (
            <DescribedField
              column={column}
              label={t('form.cell', { field: wordOf(column), name })}
              value={entry[column.key]}
              data={data}
              commit={value => set(column.key, value)}
            />
          )}
        </td>
      ))}
      <td>
        <button type="button" class="quiet small" aria-label={t('remove', { name })} onClick={remove}>
          ×
        </button>
      </td>
    </tr>
  );
}

interface NewRowProps {
  readonly path: readonly string[];
  readonly columns: readonly Column[];
  readonly data: unknown;
  readonly taken: readonly string[];
}

/** What an entry must have; the rest is given once it stands. */
function NewRow({ path, columns, data, taken }: NewRowProps) {
  const draft = useSignal<Readonly<Record<string, unknown>>>({});
  const needed = columns.filter(({ isRequired }) => isRequired);
  const isReady = needed.every(({ key }) => draft.value[key] !== undefined);
  const add = () => {
    const name = Object.values(draft.value).find(value => typeof value === 'string') ?? '';
    const id = newId(String(name), taken, path.at(-1)!.slice(0, 1));
    const [complaint] = edit([{ do: 'set', at: [...path, id], value: draft.value }], 'change.entry');
    if (complaint) say(complaintInWords(complaint));
    else draft.value = {};
  };
  return (
    <tr>
      {columns.map(column => (
        <td key={column.key}>
          {column.isRequired && (
            <DescribedField
              column={column}
              label={t('form.newField', { field: wordOf(column) })}
              value={draft.value[column.key]}
              data={data}
              commit={value => {
                draft.value = { ...draft.value, [column.key]: value };
                return [];
              }}
            />
          )}
        </td>
      ))}
      <td>
        <button type="button" disabled={!isReady} onClick={add}>
          {t('add')}
        </button>
      </td>
    </tr>
  );
}
