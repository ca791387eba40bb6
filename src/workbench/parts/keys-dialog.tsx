import { keyList } from '../state/keys.ts';
import { change, settings } from '../state/settings.ts';
import { t } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('keys.heading')} onClose={onClose}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keyList.map(([key, message]) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{t(message)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.value.keys}
          onChange={event => change({ keys: event.currentTarget.checked })}
        />{' '}
        {t('keys.on')}
      </label>
    </Dialog>
  );
}
