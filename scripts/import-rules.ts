/** The rows of folders.ts as rules of dependency-cruiser, and the rules that hold for every folder. */
import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import type { IForbiddenRuleType } from 'dependency-cruiser';
import { folders } from './folders.ts';

const coreModules = `^(node:)?(${builtinModules.join('|')})$`;
const tests = '\\.test\\.tsx?$';
const within = (name: string) => `^src/${name}/`;

const matrix = folders.map(
  ({ name, imports }): IForbiddenRuleType => ({
    name: `${name}-imports`,
    severity: 'error',
    from: { path: within(name), pathNot: tests },
    to: { path: '^src/', pathNot: [...new Set(['core', name, ...imports])].map(within) },
  }),
);

const transitive = folders.flatMap(({ name, neverReaches, node }): IForbiddenRuleType[] => {
  const from = { path: within(name), pathNot: tests };
  return [
    ...(neverReaches === undefined
      ? []
      : [
          {
            name: `${name}-never-reaches`,
            severity: 'error' as const,
            from,
            to: { path: neverReaches.map(within).join('|'), reachable: true },
          },
        ]),
    ...(node === 'never'
      ? [
          {
            name: `${name}-never-reaches-node`,
            severity: 'error' as const,
            from,
            to: { path: coreModules, reachable: true },
          },
        ]
      : []),
  ];
});

export const forbidden: readonly IForbiddenRuleType[] = [
  ...matrix,
  ...transitive,
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'pure-folders-import-no-node-modules',
    severity: 'error',
    from: { path: folders.filter(({ node }) => node === 'no').map(({ name }) => within(name)), pathNot: tests },
    to: { path: coreModules },
  },
  {
    name: 'frame-below-its-protocols',
    severity: 'error',
    from: { path: '^src/secure/(frame|primitives)/', pathNot: tests },
    to: { path: '^src/secure/', pathNot: '^src/secure/(frame|primitives)/' },
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

/** What stands right under `src` without a row that says what it may import, so that no rule would hold it. */
export function withoutRow(src: string): string[] {
  const rows = new Set(folders.map(({ name }) => name));
  return readdirSync(src, { withFileTypes: true })
    .filter(entry => !(entry.isDirectory() && rows.has(entry.name)))
    .map(({ name }) => name);
}
