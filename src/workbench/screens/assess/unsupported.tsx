import type { Assessment } from '../../../desk/assessment-view.ts';
import { supportedValues } from '../../state/because.ts';
import { theCase } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { partyName } from './outcome-words.ts';

/** The values of the case behind which neither a claim nor an assumption stands. */
export function Unsupported({ unsupported }: Pick<Assessment, 'unsupported'>) {
  const current = theCase.value;
  const bare = new Set(unsupported.map(({ at }) => placeOf(at)));
  const values = current ? supportedValues(current).filter(({ at }) => bare.has(placeOf(at))) : [];
  return (
    <>
      <p>{t('assess.unsupported', { n: unsupported.length })}</p>
      {values.length > 0 && (
        <ul>
          {values.map(({ at, kind, party, text }) => (
            <li key={at.join('.')}>
              {t(`value.${kind}`)}
              {party !== undefined && (
                <>
                  {' · '}
                  <bdi>{partyName(current!, party)}</bdi>
                </>
              )}
              {text !== '' && (
                <>
                  {': '}
                  <bdi>{text}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A future lacks evidence where its probability does. */
function placeOf(at: Assessment['unsupported'][number]['at']): string {
  return (at.at(-1) === 'probability' ? at.slice(0, -1) : at).join('.');
}
