/** A case's agenda as the files of another tool: a domain, and a profile for each party. */

import type { Saying } from '../../../core/values.ts';
import type { MessageKey } from '../../../words/catalogues/areas.ts';
import { english } from '../../../words/english.ts';
import { sayPlainly } from '../../../words/say.ts';
import { saying } from '../../../words/saying.ts';
import { figuresNote } from '../../figures.ts';
import type { Case } from '../../model.ts';
import { scenarioOfCase } from './agenda-scenario.ts';
import type { Scenario, WrittenTexts } from './scenario.ts';
import { writeGenius } from './write-genius.ts';
import { writeGeniusWeb } from './write-geniusweb.ts';
import { writeNegMas } from './write-negmas.ts';

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

export interface Written {
  /** The domain, then the profiles in the order of the parties. */
  readonly files: readonly WrittenFile[];
  /** What the scenario says and the files do not. */
  readonly notCarried: readonly Saying[];
}

export const scenarioFormats = ['genius', 'geniusweb', 'negmas'] as const;
export type ScenarioFormat = (typeof scenarioFormats)[number];

interface Writer {
  readonly write: (scenario: Scenario) => WrittenTexts;
  readonly extension: string;
  /** The text with a comment, where the format has a place for one. */
  readonly comment?: (text: string, note: string) => string;
}

const oneLine = (note: string) => note.replace(/\s+/g, ' ');
const writers: Readonly<Record<ScenarioFormat, Writer>> = {
  genius: {
    write: writeGenius,
    extension: 'xml',
    comment: (text, note) => `${text}<!-- ${oneLine(note).replaceAll('--', '- -')} -->\n`,
  },
  geniusweb: { write: writeGeniusWeb, extension: 'json' },
  negmas: { write: writeNegMas, extension: 'yml', comment: (text, note) => `# ${oneLine(note)}\n${text}` },
};

/** @throws FileError where the case has no agenda or leaves points unknown. */
export function exportScenario(theCase: Case, format: ScenarioFormat, file = 'case'): Written {
  const { scenario, notCarried } = scenarioOfCase(theCase, file);
  const note = figuresNote(theCase);
  const { write, extension, comment } = writers[format];
  const { domain, profiles, notCarried: more } = write(scenario);
  // Profiles first: Genius names a party by its file.
  const names = fileNames([...scenario.profiles.map(({ name }) => name), scenario.name]);
  const named = (text: string, name: string | undefined) => ({
    name: `${name}.${extension}`,
    text: note && comment ? comment(text, sayPlainly(note.say as MessageKey, note.values ?? {}, english)) : text,
  });
  return {
    files: [named(domain, names.at(-1)), ...profiles.map((text, index) => named(text, names[index]))],
    notCarried: [...notCarried, ...more, ...(note && !comment ? [saying('carried.figures', { note })] : [])],
  };
}

/** File names as near to the names as every file system allows, no two the same without regard to case. */
function fileNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name, index) => {
    const plain = name
      .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, '-')
      .replace(/^[\s.]+|[\s.]+$/g, '')
      .slice(0, 80);
    const base = plain === '' ? (index === names.length - 1 ? 'domain' : `party ${index + 1}`) : plain;
    let own = base;
    for (let next = 2; used.has(own.toLowerCase()); next++) own = `${base} ${next}`;
    used.add(own.toLowerCase());
    return own;
  });
}
