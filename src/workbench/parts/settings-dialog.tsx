import { useSignal } from '@preact/signals';
import { type LanguageCode, languageCodes, languageNames } from '../../words/languages.ts';
import { type CaseKey, caseKey } from '../state/autosave.ts';
import { changeKey } from '../state/case-key.ts';
import { saveContainer } from '../state/files.ts';
import { session } from '../state/session.ts';
import { change, type Settings, settings } from '../state/settings.ts';
import { t } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import { say } from './notice.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { SelectField } from './select-field.tsx';

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { language, theme, lockAfterMinutes } = settings.value;
  const asking = useSignal<'store' | 'export' | undefined>(undefined);
  const protect = async (passphrase: string) => {
    const { createCaseKey } = await import('../../desk/case/protect.ts');
    return giveKey(await createCaseKey(passphrase));
  };
  const exportSealed = async (passphrase: string) => {
    await saveContainer(passphrase);
    return undefined;
  };
  return (
    <Dialog title={t('settings.heading')} onClose={onClose}>
      <SelectField
        label={t('settings.language')}
        value={language}
        choices={languageCodes.map(each => [each, languageNames[each]])}
        onChoose={(value: LanguageCode) => change({ language: value })}
      />
      <SelectField
        label={t('settings.theme')}
        value={theme}
        choices={(['auto', 'light', 'dark'] as const).map(each => [each, t(`theme.${each}`)])}
        onChoose={(value: Settings['theme']) => change({ theme: value })}
      />
      <SelectField
        label={t('settings.lock')}
        value={String(lockAfterMinutes)}
        choices={[1, 5, 15, 60, 0].map(minutes => [
          String(minutes),
          minutes === 0 ? t('settings.never') : t('settings.minutes', { n: minutes }),
        ])}
        onChoose={value => change({ lockAfterMinutes: Number(value) })}
      />
      {session.value && (
        <section class="part">
          <h3>{t('settings.protect')}</h3>
          <p class="hint">{caseKey.value ? t('settings.protected') : t('settings.unprotected')}</p>
          <p class="buttons">
            <button type="button" onClick={() => (asking.value = 'store')}>
              {t('settings.setPassphrase')}
            </button>
            {caseKey.value && (
              <button type="button" onClick={() => void giveKey(undefined)}>
                {t('settings.removePassphrase')}
              </button>
            )}
            <button type="button" onClick={() => (asking.value = 'export')}>
              {t('settings.exportSealed')}
            </button>
          </p>
        </section>
      )}
      {asking.value && (
        <PassphraseDialog
          title={asking.value === 'store' ? t('settings.setPassphrase') : t('settings.exportSealed')}
          hint={t('passphrase.new')}
          fresh
          use={asking.value === 'store' ? protect : exportSealed}
          onClose={() => (asking.value = undefined)}
        />
      )}
    </Dialog>
  );
}

/** Says where it cannot be. */
async function giveKey(key: CaseKey | undefined): Promise<string | undefined> {
  try {
    await changeKey(key);
    return undefined;
  } catch {
    say(t('settings.keyKept'));
    return t('settings.keyKept');
  }
}
