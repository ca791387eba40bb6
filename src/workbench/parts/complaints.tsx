import type { Complaint } from '../../core/errors.ts';
import { complaintInWords, t } from '../words/words.ts';

/** Complaints of the page itself are in the chosen language already. */
export type PageComplaint = Complaint & { readonly inWords?: true };

interface ComplaintsProps {
  readonly complaints: readonly PageComplaint[];
  readonly id?: string;
  /** Goes to the place of a complaint, where there is somewhere to go. */
  readonly goTo?: (complaint: Complaint) => void;
}

/** What is wrong and how to mend it, in the chosen language where it has words for it. */
export function Complaints({ complaints, id, goTo }: ComplaintsProps) {
  if (complaints.length === 0) return null;
  return (
    <ul class="complaints" id={id}>
      {complaints.slice(0, 50).map((complaint, index) => {
        const { code, where } = complaint;
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
            <Sentences complaint={complaint} />
          </li>
        );
      })}
    </ul>
  );
}

function Sentences({ complaint: { message, hint, inWords } }: { readonly complaint: PageComplaint }) {
  const english = hint ? `${message} ${hint}` : message;
  if (inWords) return <span dir="auto">{english}</span>;
  const said = [message, hint].flatMap(each => (each ? [complaintInWords(each)] : [])).join(' ');
  return (
    <span dir="auto" lang={said === english ? 'en' : undefined}>
      {said}
    </span>
  );
}
