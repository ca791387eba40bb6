import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import { forbidden } from './import-rules.ts';

const root = mkdtempSync('.parley-tmp-imports-');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Planted violations: file -> its text, and the rules that must notice. */
const planted: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/case/a.ts', "import '../analysis/a.ts';", 'case-imports'],
  ['src/analysis/a.ts', "import 'node:fs';", 'pure-folders-import-no-node-modules'],
  ['src/relay/a.ts', "import '../wire/a.ts';", 'relay-sees-only-ciphertext'],
  ['src/wire/a.ts', "import '../secure/a.ts';", 'wire-imports'],
  ['src/secure/a.ts', "import '../wire/a.ts';", 'no-cycles'],
  ['src/secure/frame/a.ts', "import '../a.ts';", 'frame-below-its-protocols'],
  ['src/workbench/a.ts', "import '../desk/a.ts';", 'workbench-never-reaches-node'],
  ['src/desk/a.ts', "import '../analysis/a.ts';", 'workbench-never-reaches-node'],
];

test('every planted violation is found', async () => {
  for (const [file, text] of planted) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\nexport const planted = 1;\n`);
  }
  const { output } = await cruise(['src'], {
    baseDir: root,
    ruleSet: { forbidden: [...forbidden] },
    validate: true,
    tsPreCompilationDeps: true,
  });
  const { summary } = output as ICruiseResult;
  const found = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
  for (const [file, , rule] of planted) {
    const by = rule === 'workbench-never-reaches-node' ? 'src/workbench/a.ts' : file;
    expect([...found]).toContain(`${rule} ${by}`);
  }
});
