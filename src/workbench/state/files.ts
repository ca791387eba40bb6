/** Files of the user: opened into the browser's storage, saved back where the browser can, else downloaded. */
import { effect, signal } from '@preact/signals';
import { decodeText } from '../../case/file/decode.ts';
import { FileError } from '../../core/errors.ts';
import { withoutActing } from '../../core/escape.ts';
import { type CaseContents, contentsOf } from '../../desk/case/contents.ts';
import { contentsFromJson } from '../../desk/case/contents-from-json.ts';
import { complaint } from '../../words/complaint.ts';
import { openCase } from './autosave.ts';
import { documentOf } from './document.ts';
import { session } from './session.ts';

/** Asks the user for a passphrase; undefined where the user gives none. */
export type AskPassphrase = () => Promise<string | undefined>;

/** A name that no path, device or markup is hidden in. */
function safeName(name: string): string {
  const clean = withoutActing(name, '_')
    .replace(/[\n\r\t<>:"/\\|?*]/g, '_')
    .trim();
  return clean.slice(0, 120) || 'case.parley.yaml';
}

/** Opens chosen files: one case or container, with the texts of its sources beside it. @throws ParleyError */
export async function openFiles(files: readonly File[], ask: AskPassphrase): Promise<boolean> {
  const isCase = (file: File) => /\.(ya?ml|age)$/i.test(file.name);
  const main = files.find(isCase) ?? files[0];
  if (!main) return false;
  const bytes = new Uint8Array(await main.arrayBuffer());
  const { isContainer, readContainer } = await import('../../desk/case/protect.ts');
  if (isContainer(bytes)) {
    const passphrase = await ask();
    if (passphrase === undefined) return false;
    openNew(contentsFromJson(await readContainer(bytes, passphrase)));
    return true;
  }
  const texts: Record<string, string> = {};
  for (const file of files.filter(each => each !== main)) {
    texts[file.name] = decodeText(new Uint8Array(await file.arrayBuffer()), file.name);
  }
  openNew(contentsOf(safeName(main.name), decodeText(bytes, main.name), texts));
  return true;
}

/** Opens contents as a case of their own in the storage. @throws FileError where the text is no case. */
export function openNew(contents: CaseContents, id: string = crypto.randomUUID()): void {
  documentOf(contents.text, contents.file);
  openCase(id, { ...contents, file: safeName(contents.file) });
}

/** A sample, from the page's own folder. */
export async function openSample(name: string): Promise<void> {
  await openFromFolder(`samples/${name}/`, 'case.parley.yaml');
}

async function openFromFolder(folder: string, file: string): Promise<void> {
  const text = await fetchText(folder + file);
  const { case: theCase } = documentOf(text, file);
  const names = theCase.record.sources.flatMap(source => source.text ?? []).filter(name => /^[\w.-]+$/.test(name));
  const found = await Promise.all(names.map(name => fetchText(folder + name).catch(() => undefined)));
  const texts = names.flatMap((name, index) => (found[index] === undefined ? [] : [[name, found[index]] as const]));
  openNew(contentsOf(file, text, Object.fromEntries(texts)));
}

/** The case that the server was started with, where the address says so. */
export async function openGiven(): Promise<boolean> {
  const file = new URLSearchParams(location.search).get('opened');
  if (file === null || !/^[^/\\]+$/.test(file)) return false;
  await openFromFolder('opened/', file);
  history.replaceState(null, '', location.pathname + location.hash);
  return true;
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path.split('/').map(encodeURIComponent).join('/'));
  if (!answer.ok) throw new FileError(complaint('FILE_MISSING', { file: path }));
  return decodeText(new Uint8Array(await answer.arrayBuffer()), path);
}

/** Gives the browser a file to save. */
export function download(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = safeName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

/** The file on disk that edits are written to, where the browser can. */
export const linkedFile = signal<FileHandle | undefined>(undefined);

// The link is the open case's own: another case must never be written over its file.
let linkedCase: string | undefined;
effect(() => {
  const id = session.value?.id;
  if (id === linkedCase) return;
  linkedCase = id;
  linkedFile.value = undefined;
});

/** Writes the case's file: to the file on disk where one is linked or can be, else as a download. */
export async function saveFile(): Promise<void> {
  const open = session.value;
  if (!open) return;
  const { showSaveFilePicker } = window as unknown as {
    showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileHandle>;
  };
  if (!linkedFile.value && showSaveFilePicker) {
    try {
      linkedFile.value = await showSaveFilePicker({ suggestedName: open.contents.file });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  }
  if (linkedFile.value) await writeLinked();
  else download(open.contents.file, open.contents.text, 'application/yaml');
}

export async function writeLinked(): Promise<void> {
  const open = session.value;
  if (!open || !linkedFile.value) return;
  const stream = await linkedFile.value.createWritable();
  await stream.write(open.contents.text);
  await stream.close();
}

/** The whole case, with texts, history and snapshots, as one age file under a passphrase. */
export async function saveContainer(passphrase: string): Promise<void> {
  const open = session.value;
  if (!open) return;
  const { writeContainer } = await import('../../desk/case/protect.ts');
  const bytes = await writeContainer(JSON.stringify(open.contents), passphrase);
  download(`${open.contents.file.replace(/(\.parley)?\.ya?ml$/i, '')}.parley.age`, bytes, 'application/octet-stream');
}
