/**
 * The page in a real Chromium, on both samples: time to the first useful screen (empty cache, every run a new browser
 * profile), time from an edit to the repainted page, and the compressed size of what the first screen needs. Baseline
 * beside it: a bare page of one field mirrored into a text area, served and measured in the same way.
 *
 *   node bench/workbench.ts        needs chromium; builds the page first
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { servePage } from '../src/cli/server/page-server.ts';
import { hasBrowser, startHarness } from '../test/e2e/browser.ts';

const samples = {
  'Veld river': 'catalog/veld-river/case.parley.yaml',
  'press report': 'catalog/envoys/case.parley.yaml',
} as const;
const openings = 7;
const edits = 25;

if (!hasBrowser) throw new Error('This measures the page in Chromium, and there is none: apt-get install chromium.');

interface Figures {
  readonly first: number[];
  readonly typed: number[];
  readonly followed: number[];
  readonly moved: number[];
  readonly undone: number[];
  readonly bytes: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const worst = (values: readonly number[]): number => Math.max(...values);

const rows: [string, string, readonly number[], number][] = [];
const bare = await measureBare();
for (const [name, file] of Object.entries(samples)) {
  const found = await measure(file);
  rows.push([name, 'address to first useful screen', found.first, median(bare.first)]);
  rows.push([name, 'key to letter in the field', found.typed, median(bare.typed)]);
  rows.push([name, 'key to case and file repainted', found.followed, median(bare.typed)]);
  rows.push([name, 'statement moved to repaint', found.moved, median(bare.typed)]);
  rows.push([name, 'undo to repaint', found.undone, median(bare.typed)]);
  process.stdout.write(`${name}: first screen needs ${(found.bytes / 1000).toFixed(1)} kB, gzip\n`);
}
process.stdout.write(`\n${'sample'.padEnd(14)} ${'what'.padEnd(32)} median ms  worst ms  times the bare page\n`);
for (const [name, what, values, baseline] of rows)
  process.stdout.write(
    `${name.padEnd(14)} ${what.padEnd(32)} ${median(values).toFixed(0).padStart(9)} ${worst(values).toFixed(0).padStart(9)}  ${(median(values) / baseline).toFixed(1).padStart(19)}\n`,
  );

async function measure(file: string): Promise<Figures> {
  const harness = await startHarness(file);
  try {
    const first: number[] = [];
    let bytes = 0;
    for (let run = 0; run < openings; run += 1) {
      const opened = await open(harness.browser, harness.server.address, '.order');
      first.push(opened.ms);
      bytes = opened.bytes;
      await opened.page.context().close();
    }
    const { page } = await open(harness.browser, harness.server.address, '.order');
    await page.locator('[data-saving=saved]').waitFor();
    const title = page.locator('main input[type=text]').first();
    const code = '#yaml-pane textarea';
    await title.click();
    await page.keyboard.press('End');
    const typed: number[] = [];
    const followed: number[] = [];
    for (let at = 0; at < edits; at += 1) {
      await watchFor(page, { letter: 'main input[type=text]', file: code });
      await page.keyboard.press('x');
      const seen = await times(page);
      typed.push(seen.letter!);
      followed.push(seen.file!);
    }
    const moved: number[] = [];
    const undone: number[] = [];
    for (let at = 0; at < edits; at += 1) {
      await page.locator('.order [data-key]').first().focus();
      await watchFor(page, { file: code });
      await page.keyboard.press('Alt+ArrowDown');
      moved.push((await times(page)).file!);
      await watchFor(page, { file: code });
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('u');
      undone.push((await times(page)).file!);
    }
    return { first, typed, followed, moved, undone, bytes };
  } finally {
    await harness.close();
  }
}

async function measureBare(): Promise<{ first: number[]; typed: number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bare-'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><title>bare</title><main class="order"><input type="text"></main><div id="yaml-pane"><textarea></textarea></div><script src="mirror.js"></script>',
  );
  writeFileSync(
    join(folder, 'mirror.js'),
    "document.querySelector('input').oninput = event => { document.querySelector('textarea').value = event.target.value; };",
  );
  const server = await servePage(folder, undefined, 0);
  const { browser, close } = await startHarness();
  try {
    const first: number[] = [];
    for (let run = 0; run < openings; run += 1) {
      const opened = await open(browser, server.address, '.order');
      first.push(opened.ms);
      await opened.page.context().close();
    }
    const { page } = await open(browser, server.address, '.order');
    await page.locator('input').focus();
    const typed: number[] = [];
    for (let at = 0; at < edits; at += 1) {
      await watchFor(page, { file: '#yaml-pane textarea' });
      await page.keyboard.press('x');
      typed.push((await times(page)).file!);
    }
    return { first, typed };
  } finally {
    await close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Opens the address in a new profile; the time is that of the frame after the wanted element stands. */
async function open(
  browser: Browser,
  address: string,
  wanted: string,
): Promise<{ page: Page; ms: number; bytes: number }> {
  const context = await browser.newContext({ locale: 'en', serviceWorkers: 'block' });
  const page = await context.newPage();
  const bodies: Promise<number>[] = [];
  let counting = true;
  page.on('response', response => {
    if (!counting || response.url().includes('/opened/')) return;
    bodies.push(response.body().then(body => gzipSync(body).length));
  });
  await page.addInitScript((selector: string) => {
    const look = (): void => {
      if (!document.querySelector(selector)) return void requestAnimationFrame(look);
      requestAnimationFrame(() => {
        (globalThis as { firstUseful?: number }).firstUseful = performance.now();
      });
    };
    requestAnimationFrame(look);
  }, wanted);
  await page.goto(address);
  await page.waitForFunction(() => (globalThis as { firstUseful?: number }).firstUseful !== undefined);
  counting = false;
  const bytes = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
  const ms = await page.evaluate(() => (globalThis as { firstUseful?: number }).firstUseful!);
  return { page, ms, bytes };
}

type Times = Record<string, number>;

/** From the next key on: when the value of each field has changed and the frame with it is done. */
async function watchFor(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(wanted => {
    const seen: Times = {};
    const all = globalThis as { seen?: Times };
    delete all.seen;
    const before = Object.entries(wanted).map(([name, selector]) => {
      const field = document.querySelector<HTMLInputElement>(selector)!;
      return { name, field, value: field.value };
    });
    const started = (event: KeyboardEvent): void => {
      if (event.key === 'Alt' || event.key === 'Control') return;
      document.removeEventListener('keydown', started, true);
      const look = (): void => {
        for (const { name, field, value } of before)
          if (!(name in seen) && field.value !== value) seen[name] = performance.now() - event.timeStamp;
        if (Object.keys(seen).length === before.length) all.seen = seen;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    document.addEventListener('keydown', started, true);
  }, fields);
}

async function times(page: Page): Promise<Times> {
  await page.waitForFunction(() => (globalThis as { seen?: Times }).seen !== undefined);
  return page.evaluate(() => (globalThis as { seen?: Times }).seen!);
}
