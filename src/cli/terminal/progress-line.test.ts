import { afterEach, expect, test, vi } from 'vitest';
import { loadLanguage } from '../../words/load-language.ts';
import { withProgress } from './progress-line.ts';

afterEach(() => void vi.restoreAllMocks());

test.each([
  ['en', 'Assessing: 50% (Ctrl-C cancels)'],
  ['uk', 'Оцінювання: 50% (Ctrl-C — скасувати)'],
] as const)('progress is told in the language and leaves no trace: %s', async (code, line) => {
  const drawn: string[] = [];
  const language = await loadLanguage(code);
  const terminal = {
    ...{ out: () => {}, err: (text: string) => void drawn.push(text) },
    ...{ isTerminal: true, columns: 80, colours: false, language },
  };
  vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(1500);
  await withProgress(terminal, 'terminal.assessing', progress => progress(1, 2));
  expect(drawn).toEqual([`\r${line}  `, `\r${' '.repeat(line.length + 2)}\r`]);
});
