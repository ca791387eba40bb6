import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folders } from './folders.ts';
import { forbidden, withoutRow } from './import-rules.ts';

/** Planted violations: file -> its text, and the rule that must notice. */
const planted: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/core/a.ts', "import '../words/leaf.ts';", 'core-imports'],
  ['src/words/a.ts', "import '../case/leaf.ts';", 'words-imports'],
  ['src/words/b.ts', "import 'node:fs';", 'pure-folders-import-no-node-modules'],
  ['src/case/a.ts', "import '../analysis/a.ts';", 'case-imports'],
  ['src/case/b.ts', "import '../brief/leaf.ts';", 'case-imports'],
  ['src/reading/a.ts', "import '../analysis/leaf.ts';", 'reading-imports'],
  ['src/analysis/a.ts', "import 'node:fs';", 'pure-folders-import-no-node-modules'],
  ['src/analysis/b.ts', "import '../brief/leaf.ts';", 'analysis-imports'],
  ['src/relay/a.ts', "import '../wire/a.ts';", 'relay-never-reaches'],
  ['src/relay/b.ts', "import '../words/leaf.ts';", 'relay-imports'],
  ['src/wire/a.ts', "import '../secure/a.ts';", 'wire-imports'],
  ['src/wire/b.ts', "import '../words/leaf.ts';", 'wire-imports'],
  ['src/secure/a.ts', "import '../wire/a.ts';", 'no-cycles'],
  ['src/secure/b.ts', "import '../words/leaf.ts';", 'secure-imports'],
  ['src/secure/c.ts', "import '../reading/leaf.ts';", 'secure-never-reaches'],
  ['src/chart/a.ts', "import '../case/leaf.ts';", 'chart-imports'],
  ['src/brief/a.ts', "import '../secure/leaf.ts';", 'brief-imports'],
  ['src/brief/b.ts', "import '../desk/leaf.ts';", 'brief-imports'],
  ['src/brief/c.ts', "import 'node:fs';", 'pure-folders-import-no-node-modules'],
  ['src/desk/b.ts', "import '../cli/leaf.ts';", 'desk-imports'],
  ['src/cli/a.ts', "import '../analysis/leaf.ts';", 'cli-imports'],
  ['src/secure/frame/a.ts', "import '../a.ts';", 'frame-below-its-protocols'],
  ['src/workbench/a.ts', "import '../desk/a.ts';", 'workbench-never-reaches-node'],
  ['src/workbench/b.ts', "import '../analysis/leaf.ts';", 'workbench-imports'],
  ['src/workbench/c.ts', "import '../colours/leaf.ts';", 'workbench-imports'],
];
/** On the way from the workbench to Node, and nothing wrong by itself. */
const between: readonly (readonly [file: string, text: string])[] = [
  ['src/desk/a.ts', "import '../analysis/a.ts';"],
  ['src/colours/leaf.ts', ''],
];
const mayImportWords = ['case', 'reading', 'analysis', 'chart', 'brief', 'desk', 'cli', 'workbench'];
const allowed: readonly (readonly [from: string, to: string])[] = [
  ...mayImportWords.map(name => [name, 'words'] as const),
  ...['case', 'reading', 'analysis', 'chart'].map(name => ['brief', name] as const),
  ['words', 'core'],
  ['desk', 'brief'],
  ['secure', 'wire'],
  ['relay', 'wire'],
  ['cli', 'relay'],
];

const root = mkdtempSync('.parley-tmp-imports-');
let found: Set<string>;

beforeAll(async () => {
  const plant = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\nexport const planted = 1;\n`);
  };
  for (const { name } of folders) plant(`src/${name}/leaf.ts`, '');
  for (const [file, text] of [...planted, ...between]) plant(file, text);
  for (const [from, to] of allowed) plant(`src/${from}/uses-${to}.ts`, `import '../${to}/leaf.ts';`);
  const { output } = await cruise(['src'], {
    baseDir: root,
    ruleSet: { forbidden: [...forbidden] },
    validate: true,
    tsPreCompilationDeps: true,
  });
  const { summary } = output as ICruiseResult;
  found = new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('every planted violation is found', () => {
  for (const [file, , rule] of planted) expect([...found]).toContain(`${rule} ${file}`);
});

test('what the table allows is allowed', () => {
  for (const [from, to] of allowed)
    expect([...found].filter(each => each.endsWith(` src/${from}/uses-${to}.ts`))).toEqual([]);
});

test('a folder without a row is found, and a row may stand before its folder', () => {
  expect(withoutRow(join(root, 'src'))).toEqual(['colours']);
  rmSync(join(root, 'src/words'), { recursive: true });
  rmSync(join(root, 'src/brief'), { recursive: true });
  writeFileSync(join(root, 'src/loose.ts'), '');
  expect(withoutRow(join(root, 'src'))).toEqual(['colours', 'loose.ts']);
});

test('the rows name one another', () => {
  const names = folders.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { imports, neverReaches = [] } of folders)
    expect(names).toEqual(expect.arrayContaining([...imports, ...neverReaches]));
});

test('the folders that know a page are those of tsconfig.workbench.json', () => {
  const listed = (file: string, key: 'include' | 'exclude') =>
    (JSON.parse(readFileSync(file, 'utf8')) as Record<typeof key, string[]>)[key].filter(each =>
      each.startsWith('src/'),
    );
  const pages = folders.filter(({ dom }) => dom).map(({ name }) => `src/${name}`);
  expect(listed('tsconfig.workbench.json', 'include')).toEqual(pages);
  expect(listed('tsconfig.json', 'exclude')).toEqual(pages);
});
