import { expect } from 'vitest';
import { type Complaint, FileError, type ParleyError } from '../../src/core/errors.ts';
import { complaintIn } from '../../src/words/complaint.ts';
import { languageCodes } from '../../src/words/languages.ts';
import { loadLanguage } from '../../src/words/load-language.ts';
import { sayPlainly } from '../../src/words/say.ts';

const languages = await Promise.all(languageCodes.map(loadLanguage));

/** Every complaint of an error can be said in every language: in English as it is, elsewhere anew, and nothing is left open. */
export function expectSaid(error: ParleyError): void {
  const complaints: readonly Complaint[] = error instanceof FileError ? error.complaints : [error];
  for (const each of complaints) {
    for (const language of languages) {
      const { message, hint } = complaintIn(each, language, sayPlainly);
      if (language.code === 'en') expect([message, hint]).toEqual([each.message, each.hint]);
      else if (message === each.message || (hint !== undefined && hint === each.hint)) {
        expect.fail(`${language.code} has no words for ${each.code}: ${each.message} ${each.hint}`);
      }
      const open = /\{(\w+)\}/.exec(openPlaces(each, message, hint));
      if (open) expect.fail(`${language.code} leaves {${open[1]}} open: ${message} ${hint}`);
    }
  }
}

/** The sentences without what they quote, which may look like a place. */
function openPlaces({ values = {} }: Complaint, message: string, hint = ''): string {
  return Object.values(values).reduce<string>(
    (text, value) => (typeof value === 'string' && value !== '' ? text.replaceAll(value, '') : text),
    `${message} ${hint}`,
  );
}
