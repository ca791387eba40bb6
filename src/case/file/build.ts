/** Data of the right shape to a `Case`; whatever refers to something that is not there is a complaint. */

import type { Complaint } from '../../core/errors.ts';
import { complaint } from '../../words/complaint.ts';
import type { CaseData } from '../description/case-schema.ts';
import { supportedValues } from '../description/evidence.ts';
import { valuesAt } from '../description/found.ts';
import { fixedPlaces } from '../description/places.ts';
import { excessOf } from '../exclusive-futures.ts';
import * as model from '../model.ts';
import { buildAgenda } from './build-agenda.ts';
import { buildRecord } from './build-record.ts';
import { buildSituation } from './build-situation.ts';
import { Builder, type Finding } from './builder.ts';
import { checkReferences } from './check-references.ts';

/** The case and its complaints, each at a path of the data. The case is whole even where there are complaints. */
export function buildCase(data: CaseData): { theCase: model.Case; complaints: readonly Finding[] } {
  const builder = new Builder();
  checkReferences(data, builder);
  const agenda = data.agenda && buildAgenda(data.agenda, builder);
  const situation = data.situation && buildSituation(data.situation, builder);
  const theCase: model.Case = {
    title: data.title,
    status: data.status ?? 'working',
    ...(data.about !== undefined && { about: data.about }),
    ...(data.figures !== undefined && { figures: data.figures }),
    parties: Object.entries(data.parties).map(([id, { name, role, says }]) => ({
      id: model.partyId(id),
      name,
      role,
      ...(says !== undefined && { says }),
    })),
    record: buildRecord(data.record ?? {}, builder),
    ...(situation && { situation }),
    ...(agenda && { agenda }),
    frameworks: variants('frameworks', data.frameworks, builder),
    futures: variants('futures', data.futures, builder),
    readings: variants('readings', data.readings, builder),
    supported: supportedValues(data),
  };
  const tooMuch = excessOf(theCase);
  if (tooMuch) builder.complain({ ...tooMuch.said, path: tooMuch.at });
  return { theCase, complaints: builder.complaints };
}

function forbiddenChange(path: readonly string[]): Complaint {
  const key = path.join('.');
  return key === 'situation.reference' ? complaint('PATCH_FORBIDDEN.reference') : complaint('PATCH_FORBIDDEN', { key });
}

function variants(
  kind: 'frameworks' | 'futures' | 'readings',
  data: CaseData['frameworks'] & CaseData['futures'],
  builder: Builder,
): model.Variant[] {
  return Object.entries(data ?? {}).map(([id, variant]) => {
    const at = [kind, id];
    if (id === 'as-is') {
      builder.complain({ ...complaint(`ID_TAKEN.${kind}`), path: at });
    }
    for (const path of fixedPlaces.filter(each => valuesAt(variant.changes, each).length > 0)) {
      builder.complain({ ...forbiddenChange(path), path: [...at, 'changes', ...path] });
    }
    return {
      id,
      name: variant.name,
      ...(variant.says !== undefined && { says: variant.says }),
      changes: variant.changes ?? {},
      ...(variant.probability !== undefined && { probability: builder.range(variant.probability) }),
      ...(variant.exclusive === true && { exclusive: true }),
      ...builder.supported(variant.because, at),
    };
  });
}
