/**
 * Checks who may import whom (folders.ts): the matrix, the absence of cycles, transitive reach, that every folder under src
 * has a row, and that every module was read.
 */
import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { forbidden, withoutRow } from './import-rules.ts';

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file => /\.tsx?$/.test(file));
const { output } = await cruise(['src'], {
  ruleSet: { forbidden: [...forbidden] },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    exportsFields: ['exports'],
    conditionNames: ['import', 'types', 'node', 'default'],
  },
});
const result = output as ICruiseResult;
const read = result.modules.filter(module => module.source.startsWith('src/')).length;
const violations = result.summary.violations;
for (const { rule, from, to, via } of violations) {
  process.stderr.write(
    `${rule.severity} ${rule.name}: ${from} -> ${to}${via ? ` (via ${via.map(step => step.name).join(' -> ')})` : ''}\n`,
  );
}
if (read < modules.length) {
  process.stderr.write(
    `The import checker read ${read} of ${modules.length} modules under src: its verdict cannot be trusted.\n`,
  );
}
const unruled = withoutRow('src');
for (const name of unruled) {
  process.stderr.write(`src/${name} has no row in scripts/folders.ts: nothing says what it may import.\n`);
}
process.stdout.write(`Import rules: ${read} of ${modules.length} modules read, ${violations.length} violations.\n`);
process.exitCode = violations.length > 0 || unruled.length > 0 || read < modules.length ? 1 : 0;
