import type { Assessment, Cell } from '../../../desk/assessment-view.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { t } from '../../words/words.ts';
import { shareText } from './matrix.tsx';
import { partiesNamed } from './outcome-words.ts';

interface CellNotesProps {
  readonly assessment: Assessment;
  readonly cell: Cell;
}

/** For whom something worse is in reach, whose unknown widens a share, and what could not be computed. */
export function CellNotes({ assessment, cell: { worseFor, unknown, zone } }: CellNotesProps) {
  const name = (party: string) => partiesNamed(assessment, [party]);
  const openZone = zone && 'unknown' in zone && zone.verdict === 'unknown' ? zone.unknown : [];
  return (
    <>
      <p>
        {t('cell.worseFor')}{' '}
        {Object.entries(worseFor).map(([party, share], index) => (
          <span key={party}>
            {index > 0 && '; '}
            <bdi>{name(party)}</bdi> {shareText(share)}
          </span>
        ))}
      </p>
      {unknown.length + openZone.length > 0 && (
        <>
          <p>{t('cell.unknown')}</p>
          <ul>
            {unknown.map(({ party, kind }) => (
              <li key={party}>{t(`cell.unknown.${kind}`, { party: name(party) })}</li>
            ))}
            {openZone.length > 0 && <li>{t('cell.unknown.zone', { parties: partiesNamed(assessment, openZone) })}</li>}
          </ul>
        </>
      )}
      {zone && 'failed' in zone && (
        <div role="alert">
          <p>{t('cell.zoneFailed')}</p>
          <Complaints complaints={[zone.failed]} />
        </div>
      )}
    </>
  );
}
