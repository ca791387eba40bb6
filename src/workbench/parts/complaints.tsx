import type { Complaint } from '../../core/errors.ts';
import { t } from '../words/words.ts';

interface ComplaintsProps {
  readonly complaints: readonly Complaint[];
  readonly id?: string;
  /** Goes to the place of a complaint, where there is somewhere to go. */
  readonly goTo?: (complaint: Complaint) => void;
}

/** What is wrong and how to mend it. The sentences come from the reader of case files and are English. */
export function Complaints({ complaints, id, goTo }: ComplaintsProps) {
  if (complaints.length === 0) return null;
  return (
    <ul class="complaints" id={id}>
      {complaints.slice(0, 50).map((complaint, index) => {
        const { code, message, where, hint } = complaint;
        const place = where?.line === undefined ? undefined : t('complaint.line', { line: where.line });
        return (
          <li key={`${code}${index}`}>
            {place &&
              (goTo ? (
                <button type="button" class="link" onClick={() => goTo(complaint)}>
                  {place}
                </button>
              ) : (
                <span class="muted">{place} </span>
              ))}{' '}
            <span lang="en" dir="auto">
              {message} {hint}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
