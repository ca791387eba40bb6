import { complaint } from '../../words/complaint.ts';
import type { Register } from '../model.ts';
import type { Builder } from './builder.ts';
import type { CaseData } from './schema.ts';

type RecordData = NonNullable<CaseData['record']>;

export function buildRecord(data: RecordData, builder: Builder): Register {
  const at = ['record'];
  const sources = Object.keys(data.sources ?? {});
  for (const [id, claim] of Object.entries(data.claims ?? {})) {
    const path = [...at, 'claims', id];
    builder.known(claim.source, sources, 'sources', [...path, 'source']);
    for (const key of ['at', 'lines'] as const) {
      const span = claim[key];
      if (span && span[0] > span[1]) {
        const backwards = complaint('SPAN_BACKWARDS', { span: `${key}: [${span.join(', ')}]` });
        builder.complain({ ...backwards, path: [...path, key] });
      }
    }
  }
  for (const id of new Set(builder.claims).intersection(new Set(builder.assumptions))) {
    builder.complain({ ...complaint('ID_TWICE', { id }), path: [...at, 'assumptions', id], key: true });
  }
  for (const [id, contradiction] of Object.entries(data.contradictions ?? {})) {
    const path = [...at, 'contradictions', id];
    for (const [index, claim] of contradiction.between.entries()) {
      builder.known(claim, builder.claims, 'claims', [...path, 'between', index]);
    }
    for (const [index, reading] of (contradiction.readings ?? []).entries()) {
      builder.known(reading, builder.readings, 'readings', [...path, 'readings', index]);
    }
  }
  const events = (data.events ?? []).map((event, index) => {
    const path = [...at, 'events', index];
    const by = builder.party(event.by, [...path, 'by']);
    const to = event.to === undefined ? undefined : builder.party(event.to, [...path, 'to']);
    if (event.claim !== undefined) builder.known(event.claim, builder.claims, 'claims', [...path, 'claim']);
    return defined({ ...event, by, to });
  });
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
