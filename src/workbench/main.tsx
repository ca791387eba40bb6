import './styles/page.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { complaintsOf } from '../core/plain-error.ts';
import { App } from './app.tsx';
import { say } from './parts/notice.tsx';
import { recoverUnsaved, startAutosave } from './state/autosave.ts';
import { heedKeyNews } from './state/case-key.ts';
import { openGiven } from './state/files.ts';
import { startAutoLock } from './state/lock.ts';
import { goTo } from './state/route.ts';
import { settings } from './state/settings.ts';
import { keepStorage } from './state/store.ts';
import { chooseLanguage, complaintAndHint } from './words/words.ts';

await chooseLanguage(settings.value.language);
effect(() => void chooseLanguage(settings.value.language));
startAutosave();
heedKeyNews();
startAutoLock();
await recoverUnsaved();
render(<App />, document.getElementById('page')!);
try {
  if (await openGiven()) goTo('case');
} catch (error) {
  say(complaintsOf(error).map(complaintAndHint).join(' '));
}
void keepStorage();
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}
