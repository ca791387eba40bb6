import { useSignal } from '@preact/signals';
import { type Column, columnsOf } from '../../case/description/columns.ts';
import { valueAt } from '../../case/description/found.ts';
import type { Place } from '../../case/description/places.ts';
import { definitions, sharingIds } from '../../case/description/references.ts';
import { newId } from '../../case/edit/new-id.ts';
import { isObject } from '../../case/file/merge-patch.ts';
import type { EvidenceId } from '../../case/model.ts';
import { upperFirst } from '../../words/figures.ts';
import { edit, session, undo } from '../state/session.ts';
import { complaintInWords, language, t } from '../words/words.ts';
import { DescribedField } from './described-field.tsx';
import { Evidence } from './evidence.tsx';
import { say } from './notice.tsx';

const wordOf = ({ key, word }: Column) => (word ? t(word) : key);

/** A map of the case as a table of its entries, from its description alone: shown, edited, added to. */
export function DescribedTable({ place }: { readonly place: Place }) {
  const { path, meaning } = place;
  const data = session.value?.document.data;
  const entries = valueAt(data, path);
  const columns = columnsOf(path);
  const nameIn = meaning.keys && 'defines' in meaning.keys ? meaning.keys.name : undefined;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" title={column.help && t(column.help)}>
                {upperFirst(wordOf(column), language.value.code)}
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
              nameIn={nameIn}
            />
          ))}
          <NewRow path={path} columns={columns} data={data} taken={idsTaken(place, data)} nameIn={nameIn} />
        </tbody>
      </table>
    </div>
  );
}

/** The ids that a new entry may not have. */
function idsTaken({ meaning: { keys } }: Place, data: unknown): string[] {
  const kinds = keys && 'defines' in keys ? sharingIds(keys.defines) : new Set<string>();
  const maps = definitions.filter(({ kind }) => kinds.has(kind)).map(({ path }) => valueAt(data, path));
  return maps.flatMap(map => (isObject(map) ? Object.keys(map) : []));
}

interface RowProps {
  readonly at: readonly string[];
  readonly entry: Readonly<Record<string, unknown>>;
  readonly columns: readonly Column[];
  readonly data: unknown;
  /** The member that names the entry. */
  readonly nameIn: string | undefined;
}

function Row({ at, entry, columns, data, nameIn }: RowProps) {
  const name = String(entry[nameIn ?? ''] ?? at.at(-1));
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
              isName={column.key === nameIn}
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
  readonly nameIn: string | undefined;
}

/** What an entry must have; the rest is given once it stands. */
function NewRow({ path, columns, data, taken, nameIn }: NewRowProps) {
  const draft = useSignal<Readonly<Record<string, unknown>>>({});
  const needed = columns.filter(({ isRequired }) => isRequired);
  const isReady = needed.every(({ key }) => draft.value[key] !== undefined);
  const add = () => {
    const id = newId(String(draft.value[nameIn ?? ''] ?? ''), taken, path.at(-1)!.slice(0, 1));
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
              isName={column.key === nameIn}
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
