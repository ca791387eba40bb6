/** The zone of agreement in one cell: whether the agenda, as it is under the variants, has packages that all accept. */
import type { Case } from '../../case/model.ts';
import { sampleZone } from '../bargaining/sampled-zone.ts';
import { zoneVerdict } from '../bargaining/zone-verdict.ts';
import type { ZoneReport } from './assessment.ts';

/** Agendas turn on few ranges; more worlds than this change no printed figure. */
const mostWorlds = 500;

/** Undefined where the case has no agenda, or fewer than two parties with complete points: then nothing is known. */
export function zoneReport(theCase: Case, samples: number, seed: number): ZoneReport | undefined {
  const { agenda } = theCase;
  if (!agenda) return undefined;
  const {
    verdict,
    count: [least, most],
  } = zoneVerdict(theCase);
  const { share, deciding } = sampleZone(theCase, agenda, Math.min(samples, mostWorlds), seed);
  return {
    empty: verdict !== 'yes',
    count: least === most ? (least?.toString() ?? null) : null,
    share,
    ...(deciding && { deciding: deciding.at }),
  };
}
