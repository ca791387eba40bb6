import type { Assessment } from '../../../desk/assess/assessment-view.ts';
import { theCase } from '../../state/session.ts';
import { t } from '../../words/words.ts';
import { partyName } from './outcome-words.ts';

/** The values of the case behind which neither a claim nor an assumption stands. */
export function Unsupported({ unsupported }: Pick<Assessment, 'unsupported'>) {
  const current = theCase.value;
  const bare = new Set(unsupported.map(({ at }) => at.join('.')));
  const values = current?.supported.filter(each => each.unsupported && bare.has(each.unsupported.at.join('.'))) ?? [];
  return (
    <>
      <p>{t('assess.unsupported', { n: unsupported.length })}</p>
      {values.length > 0 && (
        <ul>
          {values.map(({ at, word, party, text }) => (
            <li key={at.join('.')}>
              {t(word)}
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
