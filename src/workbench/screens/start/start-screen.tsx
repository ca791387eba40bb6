import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Complaint } from '../../../core/errors.ts';
import { complaintsOf } from '../../../core/plain-error.ts';
import { contentsOfText } from '../../../desk/case/contents.ts';
import { Complaints } from '../../parts/complaints.tsx';
import { say } from '../../parts/notice.tsx';
import { PassphraseDialog } from '../../parts/passphrase-dialog.tsx';
import { flush, openStored, saving } from '../../state/autosave.ts';
import { openFiles, openNew, openSample } from '../../state/files.ts';
import { forgetKeeps } from '../../state/indexed-keep.ts';
import { goTo } from '../../state/route.ts';
import { closeSession, session } from '../../state/session.ts';
import { listCases, readStoredCase, removeCase, type StoredCase, writeCase } from '../../state/store.ts';
import { formatDate, t } from '../../words/words.ts';

interface Asking {
  readonly title: string;
  readonly use: (passphrase: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

export function StartScreen() {
  const complaints = useSignal<readonly Complaint[]>([]);
  const recent = useSignal<readonly StoredCase[]>([]);
  const asking = useSignal<Asking | undefined>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const state = saving.value;
  const refresh = async () => {
    recent.value = await listCases().catch(() => []);
  };
  useEffect(() => void refresh(), [state]);
  const opening = async (work: () => Promise<boolean | undefined>, screen = 'case') => {
    complaints.value = [];
    try {
      if (await work()) goTo(screen);
    } catch (error) {
      complaints.value = complaintsOf(error);
    }
  };
  const ask = (title: string): Promise<string | undefined> =>
    new Promise(resolve => {
      asking.value = {
        title,
        use: async passphrase => {
          resolve(passphrase);
          return undefined;
        },
        onClose: () => {
          asking.value = undefined;
          resolve(undefined);
        },
      };
    });
  const openRecent = async ({ id, key }: StoredCase) => {
    if (!key) return openStored(id);
    const passphrase = await ask(t('start.sealed'));
    return passphrase !== undefined && openStored(id, passphrase);
  };
  const forget = async (stored: StoredCase) => {
    const whole = (await readStoredCase(stored.id)) ?? stored;
    await flush();
    if (session.value?.id === stored.id) closeSession();
    await Promise.all([removeCase(stored.id), forgetKeeps(stored.id)]);
    await refresh();
    say(t('removed', { name: stored.title ?? t('start.sealed') }), {
      label: t('undo'),
      run: () => void writeCase(whole).then(refresh),
    });
  };
  return (
    <div class="start">
      <h1>{t('start.heading')}</h1>
      <p class="promise">{t('start.promise')}</p>
      <div class="ways">
        <Way
          title={t('start.sample')}
          says={t('start.sampleSays')}
          primary
          run={() => opening(() => openSample('veld-river').then(() => true))}
        />
        <Way
          title={t('start.report')}
          says={t('start.reportSays')}
          run={() => opening(() => openSample('envoys').then(() => true))}
        />
        <Way title={t('start.file')} says={t('start.fileSays')} run={() => input.current?.click()} />
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('start.file')}
        onChange={event => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          void opening(() => openFiles(files, () => ask(t('start.sealed'))));
        }}
      />
      <Complaints complaints={complaints.value} />
      <FromText
        open={text => opening(async () => openText(text), 'record')}
        openFile={file => opening(() => openReport(file), 'record')}
      />
      {recent.value.length > 0 && (
        <section class="part" aria-labelledby="recent">
          <h2 id="recent">{t('start.recent')}</h2>
          <ul class="recent">
            {recent.value.map(stored => (
              <li key={stored.id}>
                <button type="button" class="link" onClick={() => opening(() => openRecent(stored))}>
                  <bdi>{stored.title ?? t('start.sealed')}</bdi>
                </button>
                <span class="muted">{formatDate(stored.changed)}</span>
                <button
                  type="button"
                  class="quiet small"
                  aria-label={t('remove', { name: stored.title ?? t('start.sealed') })}
                  onClick={() => forget(stored)}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {asking.value && <PassphraseDialog {...asking.value} hint={t('passphrase.hint')} fresh={false} />}
    </div>
  );
}

function Way(props: {
  readonly title: string;
  readonly says: string;
  readonly run: () => void;
  readonly primary?: boolean;
}) {
  const { title, says, run, primary } = props;
  return (
    <button type="button" class={primary ? 'way primary' : 'way'} onClick={run}>
      <strong>{title}</strong>
      <span>{says}</span>
    </button>
  );
}

interface FromTextProps {
  readonly open: (given: { title: string; text: string }) => void;
  readonly openFile: (file: File) => void;
}

function FromText({ open, openFile }: FromTextProps) {
  const id = useId();
  const title = useSignal('');
  const text = useSignal('');
  return (
    <details class="part">
      <summary>{t('start.text')}</summary>
      <form
        onSubmit={event => {
          event.preventDefault();
          open({ title: title.value.trim() || t('start.untitled'), text: text.value });
        }}
      >
        <label for={`${id}-title`}>{t('about.title')}</label>
        <input
          id={`${id}-title`}
          dir="auto"
          value={title.value}
          onInput={event => (title.value = event.currentTarget.value)}
        />
        <label for={`${id}-text`}>{t('start.textLabel')}</label>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={8}
          value={text.value}
          onInput={event => (text.value = event.currentTarget.value)}
        />
        <button type="submit" class="primary">
          {t('start.textOpen')}
        </button>
        <label class="field">
          {t('start.textFile')}
          <input
            type="file"
            accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html"
            onChange={event => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) openFile(file);
            }}
          />
        </label>
      </form>
    </details>
  );
}

/** A case that holds nothing but the text of a file. @throws ParleyError for what is no text. */
async function openReport(file: File): Promise<boolean> {
  const { decodeReport } = await import('../../../desk/reading/decode-report.ts');
  const { text } = decodeReport(new Uint8Array(await file.arrayBuffer()), file.name);
  return openText({ title: file.name, text });
}

function openText(given: { title: string; text: string }): boolean {
  openNew(contentsOfText(given));
  return true;
}
