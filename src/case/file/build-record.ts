import { complaint } from '../../words/complaint.ts';
import type { CaseData } from '../description/case-schema.ts';
import { partyId, type Register } from '../model.ts';
import type { Builder } from './builder.ts';

type RecordData = NonNullable<CaseData['record']>;

export function buildRecord(data: RecordData, builder: Builder): Register {
  const at = ['record'];
  for (const [id, claim] of Object.entries(data.claims ?? {})) {
    const path = [...at, 'claims', id];
    for (const key of ['at', 'lines'] as const) {
      const span = claim[key];
      if (span && span[0] > span[1]) {
        const backwards = complaint('SPAN_BACKWARDS', { span: `${key}: [${span.join(', ')}]` });
        builder.complain({ ...backwards, path: [...path, key] });
      }
    }
  }
  const claims = Object.keys(data.claims ?? {});
  for (const id of claims.filter(each => Object.hasOwn(data.assumptions ?? {}, each))) {
    builder.complain({ ...complaint('ID_TWICE', { id }), path: [...at, 'assumptions', id], key: true });
  }
  const events = (data.events ?? []).map(event =>
    defined({ ...event, by: partyId(event.by), to: event.to === undefined ? undefined : partyId(event.to) }),
  );
  return {
    sources: withIds(data.sources),
    claims: withIds(data.claims),
    assumptions: Object.entries(data.assumptions ?? {}).map(([id, { sure, ...rest }]) => ({
      id,
      ...defined(rest),
      ...(sure !== undefined && { sure: builder.range(sure) }),
    })),
    contradictions: Object.entries(data.contradictions ?? {}).map(([id, each]) => ({
      id,
      ...each,
      readings: each.readings ?? [],
    })),
    events,
  };
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

function withIds<T extends object>(map: Record<string, T> | undefined): (Defined<T> & { id: string })[] {
  return Object.entries(map ?? {}).map(([id, value]) => ({ id, ...defined(value) }));
}

/** The value without members that are undefined. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;
}
