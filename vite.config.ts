import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';

/** The sample cases that the start screen offers, copied from the catalogue into `samples/`. */
const samples = ['veld-river', 'envoys'];

function sampleFiles(): Plugin {
  return {
    name: 'sample-files',
    generateBundle() {
      for (const sample of samples) {
        for (const name of readdirSync(`catalog/${sample}`)) {
          if (!/\.(yaml|txt)$/.test(name) || name === 'expected.yaml') continue;
          const source = readFileSync(`catalog/${sample}/${name}`);
          this.emitFile({ type: 'asset', fileName: `samples/${sample}/${name}`, source });
        }
      }
    },
  };
}

/** Gives the service worker the list of files to keep, and a version that changes whenever one of them does. */
function offlineList(): Plugin {
  return {
    name: 'offline-list',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter(name => name !== 'service-worker.js' && !name.endsWith('.map'));
      const version = createHash('sha256');
      for (const file of files.toSorted()) {
        const entry = bundle[file]!;
        version.update(file).update(entry.type === 'chunk' ? entry.code : entry.source);
      }
      const shown = readdirSync('src/workbench/public');
      for (const file of shown) version.update(file).update(readFileSync(`src/workbench/public/${file}`));
      const list = JSON.stringify({ version: version.digest('hex').slice(0, 16), files: ['./', ...shown, ...files] });
      const worker = bundle['service-worker.js'];
      if (worker?.type === 'chunk') worker.code = `self.offline = ${list};\n${worker.code}`;
    },
  };
}

export default defineConfig({
  root: 'src/workbench',
  base: './',
  publicDir: 'public',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [sampleFiles(), offlineList()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'src/workbench/index.html', 'service-worker': 'src/workbench/service-worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
