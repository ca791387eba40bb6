/** The page with the toy screen and the toy section: their lines in the three index files are all that is added. */
import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import base from '../../../vite.config.ts';

const toy = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));

/** As a contributor writes it: an import, and a line at the end of the list. */
function withLine(code: string, importLine: string, listed: string): string {
  const end = code.search(/\](;| as const)/);
  const comma = /,\s*$/.test(code.slice(0, end)) ? '' : ',';
  return `${importLine}\n${code.slice(0, end)}${comma} ${listed}${code.slice(end)}`;
}

const planted: Plugin = {
  name: 'planted',
  enforce: 'pre',
  transform(code, id) {
    if (id.endsWith('/screens/doors.ts'))
      return withLine(code, `import { coloursDoor } from ${toy('./door.ts')};`, 'coloursDoor');
    if (id.endsWith('/catalogues/areas.ts'))
      return withLine(code, `import { coloursWords } from ${toy('./words.ts')};`, 'coloursWords');
    if (id.endsWith('/case/sections/sections.ts'))
      return `import { colours } from ${toy('../../support/colours.ts')};\n${code.replace('sections = {', 'sections = {\n  colours: colours.optional(),')}`;
    return undefined;
  },
};

export default mergeConfig(base, { plugins: [planted] });
