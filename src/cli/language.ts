import { UsageError } from '../core/errors.ts';
import { complaint } from '../words/complaint.ts';
import { type LanguageCode, languageCodes, languageOfTag } from '../words/languages.ts';

/** The language that the arguments ask for, else the environment. @throws UsageError for one that Parley does not speak. */
export function languageWanted(args: readonly string[], environment: string | undefined): LanguageCode {
  const at = args.findIndex(arg => /^--language(=|$)/.test(arg));
  const given = at === -1 ? environment : (args[at]!.split('=')[1] ?? args[at + 1]);
  if (given === undefined || given === '') return 'en';
  const code = languageOfTag(given);
  if (code) return code;
  throw new UsageError(complaint('LANGUAGE_UNKNOWN', { language: given, languages: [...languageCodes] }));
}
