import { useSignal } from '@preact/signals';
import { Suspense } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { KeysDialog } from './parts/keys-dialog.tsx';
import { LockScreen } from './parts/lock-screen.tsx';
import { NoticeBar, say } from './parts/notice.tsx';
import { SettingsDialog } from './parts/settings-dialog.tsx';
import { SnapshotsDialog } from './parts/snapshots-dialog.tsx';
import type { ScreenDoor } from './screens/door.ts';
import { screenDoors } from './screens/doors.ts';
import { saving } from './state/autosave.ts';
import { linkedFile, saveFile, writeLinked } from './state/files.ts';
import { keyLines, startKeys } from './state/keys.ts';
import { lock, lockNow } from './state/lock.ts';
import { printStatus } from './state/print-status.ts';
import { goTo, route } from './state/route.ts';
import { canRedo, canUndo, redo, session, undo } from './state/session.ts';
import { t } from './words/words.ts';

export function App() {
  const dialog = useSignal<'keys' | 'settings' | 'snapshots' | undefined>(undefined);
  const close = () => (dialog.value = undefined);
  useEffect(() => startKeys(screenDoors, () => (dialog.value = 'keys')), []);
  const open = session.value;
  const locked = lock.value;
  const title = locked ? undefined : open?.document.case.title;
  const figures = locked ? undefined : open?.document.case.figures;
  const status =
    locked || !open ? undefined : [t(`status.${open.document.case.status}`), figures].filter(Boolean).join(' · ');
  useEffect(() => printStatus(status, title), [status, title]);
  useEffect(() => {
    document.title = title ? `${title} — Parley` : 'Parley';
  }, [title]);
  if (locked) return <LockScreen lock={locked} />;
  const shown = screenDoors.filter(({ needsCase }) => open || !needsCase);
  const screen = shown.find(({ id }) => id === route.value) ?? screenDoors[0];
  const Screen = screen.view;
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
        {t('skip')}
      </button>
      <header class="top">
        <span class="brand">Parley</span>
        {open && (
          <span class="case-name">
            <bdi>{title}</bdi>{' '}
            <span class={`status ${open.document.case.status}`}>{t(`status.${open.document.case.status}`)}</span>{' '}
            {figures && (
              <bdi class="status figures" data-figures>
                {figures}
              </bdi>
            )}
          </span>
        )}
        <nav aria-label={t('nav')}>
          {shown.map(door => (
            <ScreenLink key={door.id} door={door} isCurrent={door === screen} />
          ))}
        </nav>
        <div class="tools">
          {open && (
            <>
              <button type="button" aria-disabled={!canUndo.value} onClick={() => turn(undo(), 'notice.undone')}>
                {t('undo')}
              </button>
              <button type="button" aria-disabled={!canRedo.value} onClick={() => turn(redo(), 'notice.redone')}>
                {t('redo')}
              </button>
              <button type="button" onClick={() => (dialog.value = 'snapshots')}>
                {t('snapshots.heading')}
              </button>
              <button type="button" onClick={() => void saveFile()}>
                {linkedFile.value ? t('saveFile') : t('saveCopy')}
              </button>
            </>
          )}
          <button type="button" onClick={() => (dialog.value = 'settings')}>
            {t('settings.heading')}
          </button>
          <button type="button" aria-label={t('keys.heading')} onClick={() => (dialog.value = 'keys')}>
            ?
          </button>
          <button type="button" onClick={() => void lockNow()}>
            {t('lock.lock')}
          </button>
        </div>
      </header>
      <main id="content" tabIndex={-1} class={`screen-${screen.id}`}>
        <Suspense fallback={<p role="status">{t('working')}</p>}>
          <Screen key={screen.id} />
        </Suspense>
      </main>
      <footer class="foot">
        <span class="light">{t('network.off')}</span>
        {open && <SaveState />}
      </footer>
      <NoticeBar />
      {dialog.value === 'keys' && <KeysDialog lines={keyLines(screenDoors)} onClose={close} />}
      {dialog.value === 'settings' && <SettingsDialog onClose={close} />}
      {dialog.value === 'snapshots' && <SnapshotsDialog onClose={close} />}
    </>
  );
}

function SaveState() {
  const state = saving.value;
  const linked = linkedFile.value;
  useEffect(() => {
    if (state === 'saved' && linked) writeLinked().catch(() => say(t('save.failed')));
  }, [state, linked]);
  return (
    <span role={state === 'failed' ? 'alert' : undefined} data-saving={state}>
      {t(`save.${state}`)}
    </span>
  );
}

function ScreenLink({ door: { id, name }, isCurrent }: { readonly door: ScreenDoor; readonly isCurrent: boolean }) {
  return (
    <a
      href={`#/${id}`}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={event => {
        event.preventDefault();
        goTo(id);
      }}
    >
      {t(name)}
    </a>
  );
}

function turn(what: ReturnType<typeof undo>, message: 'notice.undone' | 'notice.redone'): void {
  if (what) say(t(message, { what: t(what) }));
}
