import type { KeyLine } from '../state/keys.ts';
import { change, settings } from '../state/settings.ts';
import { t } from '../words/words.ts';
import { Dialog } from './dialog.tsx';

interface KeysDialogProps {
  readonly lines: readonly KeyLine[];
  readonly onClose: () => void;
}

export function KeysDialog({ lines, onClose }: KeysDialogProps) {
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
          {lines.map(({ key, does }) => (
            <tr key={key}>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td>{does}</td>
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
