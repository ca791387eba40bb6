import { unknownIn } from '../../../brief/assessment/unknown.ts';
import type { Assessment, Cell } from '../../../desk/assessment-view.ts';
import { sayingInWords, t } from '../../words/words.ts';
import { shareText } from './matrix.tsx';
import { partiesNamed } from './outcome-words.ts';

interface CellNotesProps {
  readonly assessment: Assessment;
  readonly cell: Cell;
}

/** For whom something worse is in reach, and whose unknown widens a share. */
export function CellNotes({ assessment, cell }: CellNotesProps) {
  const name = (party: string) => partiesNamed(assessment, [party]);
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
    </>
  );
}
