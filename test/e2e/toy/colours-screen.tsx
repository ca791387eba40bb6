import type { MessageKey } from '../../../src/words/catalogues/en.ts';
import { PartyMark } from '../../../src/workbench/parts/party-mark.tsx';
import { theCase } from '../../../src/workbench/state/session.ts';
import { t } from '../../../src/workbench/words/words.ts';

export function ColoursScreen() {
  return (
    <>
      <h1>{t('screen.colours' as MessageKey)}</h1>
      <p>{t('colours.hint' as MessageKey)}</p>
      <ul>
        {theCase.value?.parties.map(({ id, name }) => (
          <li key={id}>
            <PartyMark id={id} /> {name}
          </li>
        ))}
      </ul>
    </>
  );
}
