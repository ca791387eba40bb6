/** The files that put a language's words together, from the folders of src/words/catalogues: each folder is a part. */
import { existsSync, readdirSync } from 'node:fs';
import { type LanguageCode, languageCodes } from '../../src/words/languages.ts';

const folder = 'src/words/catalogues';

/** Each index with the text that it should have. A part that lacks a language is left to the compiler. */
export function catalogueIndexes(): (readonly [file: string, text: string])[] {
  const parts = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(`${folder}/${entry.name}/en.ts`))
    .map(({ name }) => name)
    .toSorted();
  return languageCodes.map(code => [`${folder}/${code}.ts`, code === 'en' ? english(parts) : other(code, parts)]);
}

const nameOf = (part: string, code: LanguageCode) => `${part}${code.charAt(0).toUpperCase()}${code.slice(1)}`;
const importOf = (part: string, code: LanguageCode) => `import { ${nameOf(part, code)} } from './${part}/${code}.ts';`;
const spreads = (parts: readonly string[], code: LanguageCode) => parts.map(part => `  ...${nameOf(part, code)},`);

function english(parts: readonly string[]): string {
  return `${[
    '/** The English catalogue: the one that all others must cover. */',
    "import type { Message } from '../message.ts';",
    ...parts.map(part => importOf(part, 'en')),
    '',
    'export const en = {',
    ...spreads(parts, 'en'),
    '} as const;',
    '',
    'export type MessageKey = keyof typeof en;',
    'export type Catalogue = Readonly<Record<MessageKey, Message>>;',
  ].join('\n')}\n`;
}

function other(code: LanguageCode, parts: readonly string[]): string {
  const after = parts.findIndex(part => part > 'en');
  const imports = parts.map(part => importOf(part, code));
  return `${[
    ...imports.toSpliced(after < 0 ? parts.length : after, 0, "import type { Catalogue } from './en.ts';"),
    '',
    `export const ${code}: Catalogue = {`,
    ...spreads(parts, code),
    '};',
  ].join('\n')}\n`;
}
