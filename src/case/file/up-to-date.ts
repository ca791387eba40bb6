/** A file of an older version as one of today's: the one door for every stored form (files, the browser's storage, snapshots). */
import { FileError } from '../../core/errors.ts';
import { complaint, saying } from '../../words/complaint.ts';
import { rewritten } from '../edit/rewritten.ts';
import { isObject } from './merge-patch.ts';
import { formatVersion, migrations } from './migrations.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** What was done to a file of an older version. */
export interface Migrated {
  readonly from: number;
  /** Comments of the file that the text of today has no place for. */
  readonly lostComments: readonly string[];
}

export interface CurrentYaml extends YamlText {
  /** Present where the text is not the one that was read. */
  readonly migrated?: Migrated;
}

/** Whether a file is of a version before today's. */
export function isOlder({ data }: YamlText): boolean {
  const version = isObject(data) ? data.parley : undefined;
  return Number.isInteger(version) && Number(version) >= 1 && Number(version) < formatVersion;
}

/** @throws FileError for a version that this program does not know, and where the file says none. */
export function upToDate(yaml: YamlText): CurrentYaml {
  const { data, file, text } = yaml;
  const { parley: version, ...content } = isObject(data) ? data : {};
  if (version === formatVersion) return yaml;
  if (version === undefined) {
    throw new FileError(complaint('VERSION_UNKNOWN.missing', {}, { where: { file, line: 1, column: 1 } }));
  }
  if (!isOlder(yaml)) {
    const versions = { version: JSON.stringify(version), known: String(formatVersion) };
    const where = yaml.locate(['parley']);
    const isNewer = Number.isInteger(version) && Number(version) > formatVersion;
    const remedy = isNewer ? {} : { hint: saying('VERSION_UNKNOWN.missing.hint') };
    throw new FileError(complaint('VERSION_UNKNOWN', versions, { where, ...remedy }));
  }
  const from = Number(version);
  const migrated = migrations.slice(from - 1).reduce((older, step) => step(older), content);
  const after = rewritten(text, { parley: formatVersion, ...migrated });
  return { ...parseYaml(after.text, file), migrated: { from, lostComments: after.lostComments } };
}
