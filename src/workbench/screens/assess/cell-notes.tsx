import { unknownIn } from '../../../brief/assessment/unknown.ts';
import { partyId } from '../../../case/model.ts';
import { hasFailed } from '../../../core/failed-part.ts';
import type { Assessment, Cell } from '../../../desk/assess/assessment-view.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { sayingInWords, t } from '../../words/words.ts';
import { partiesNamed, shareText } from './outcome-words.ts';

interface CellNotesProps {
  readonly assessment: Assessment;
  readonly cell: Cell;
}

/** For whom something worse is in reach, whose unknown widens a share, and what could not be computed. */
export function CellNotes({ assessment, cell }: CellNotesProps) {
  const name = (party: string) => partiesNamed(assessment, [partyId(party)]);
  const unknown = unknownIn(assessment, cell).map(sayingInWords);
  return (
    <>
      <p>
        {t('cell.worseFor')}{' '}
        {Object.entries(cell.worseFor).map(([party, share], index) => (
          <span key={party}>
            {index > 0 && '; '}
            {name(party)} {shareText(share)}
          </span>
        ))}
      </p>
      {unknown.length > 0 && (
        <>
          <p>{t('report.unknown')}</p>
          <ul>
            {unknown.map(each => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {hasFailed(cell.zone) && (
        <div role="alert">
          <p>{t('cell.zoneFailed')}</p>
          <Complaints complaints={[cell.zone.failed]} />
        </div>
      )}
    </>
  );
}
