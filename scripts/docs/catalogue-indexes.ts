/** The list of the areas of words, from the folders of src/words/catalogues that have an `area.ts`. */
import { existsSync, readdirSync } from 'node:fs';

const folder = 'src/words/catalogues';

/** The file with the text that it should have. */
export function catalogueIndexes(): (readonly [file: string, text: string])[] {
  const areas = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(`${folder}/${entry.name}/area.ts`))
    .map(({ name }) => name)
    .toSorted();
  const text = [
    '/** All sentences. Each area is a folder with a file for each language; `npm run fix` writes this list from them. */',
    "import type { Area } from './area.ts';",
    ...areas.map(area => `import { ${area}Words } from './${area}/area.ts';`),
    '',
    'export const areas = [',
    ...areas.map(area => `  ${area}Words,`),
    '] as const;',
    '',
    'type KeyOf<Each> = Each extends Area<infer Key> ? Key : never;',
    'export type MessageKey = KeyOf<(typeof areas)[number]>;',
  ];
  return [[`${folder}/areas.ts`, `${text.join('\n')}\n`]];
}
