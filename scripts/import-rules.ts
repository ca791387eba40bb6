import { builtinModules } from 'node:module';
import type { IForbiddenRuleType } from 'dependency-cruiser';

/** Folder -> the folders that it may import besides itself; everyone may import core, and all but `wordless` words. */
const may: Readonly<Record<string, readonly string[]>> = {
  core: [],
  words: [],
  case: [],
  reading: ['case'],
  analysis: ['case'],
  secure: ['wire'],
  wire: [],
  relay: ['wire'],
  chart: [],
  brief: ['case', 'reading', 'analysis', 'chart'],
  desk: ['case', 'reading', 'analysis', 'secure', 'wire', 'chart', 'brief'],
  cli: ['case', 'chart', 'desk', 'relay'],
  workbench: ['case', 'chart', 'desk'],
};
/** What the relay and the cryptography are built of says nothing to people. */
const wordless = ['core', 'secure', 'wire', 'relay'];
const pure = ['core', 'words', 'case', 'reading', 'analysis', 'secure', 'wire', 'chart', 'brief', 'desk'];
const coreModules = `^(node:)?(${builtinModules.join('|')})$`;
const tests = '\\.test\\.tsx?$';

const matrix = Object.entries(may).map(
  ([folder, allowed]): IForbiddenRuleType => ({
    name: `${folder}-imports`,
    severity: 'error',
    from: { path: `^src/${folder}/`, pathNot: tests },
    to: { path: '^src/', pathNot: allowedFrom(folder, allowed) },
  }),
);

function allowedFrom(folder: string, allowed: readonly string[]): string[] {
  const words = wordless.includes(folder) ? [] : ['words'];
  return [...new Set(['core', ...words, folder, ...allowed])].map(name => `^src/${name}/`);
}

export const forbidden: readonly IForbiddenRuleType[] = [
  ...matrix,
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'pure-folders-import-no-node-modules',
    severity: 'error',
    from: { path: pure.map(folder => `^src/${folder}/`), pathNot: tests },
    to: { path: coreModules },
  },
  {
    name: 'workbench-never-reaches-node',
    severity: 'error',
    from: { path: '^src/workbench/', pathNot: tests },
    to: { path: coreModules, reachable: true },
  },
  {
    name: 'relay-sees-only-ciphertext',
    severity: 'error',
    from: { path: '^src/relay/', pathNot: tests },
    to: { path: '^src/(secure|case|analysis)/', reachable: true },
  },
  {
    name: 'secure-knows-no-party',
    severity: 'error',
    from: { path: '^src/secure/', pathNot: tests },
    to: { path: '^src/(case|reading|analysis)/', reachable: true },
  },
  {
    name: 'crypto-libraries-only-in-primitives',
    severity: 'error',
    from: { path: '^src/', pathNot: ['^src/secure/primitives/', '^src/core/digest\\.ts$'] },
    to: { path: 'node_modules/(@noble|libsodium|age-encryption)' },
  },
  {
    name: 'tests-only-from-tests',
    severity: 'error',
    from: { path: '^src/', pathNot: tests },
    to: { path: [tests, '^test/', '^scripts/', '^bench/'] },
  },
];
