/** The figures that the READMEs of the sample cases state are those that `parley assess` computes. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Assessment } from '../../src/analysis/assessment/assessment.ts';
import type { FindingName } from '../../src/analysis/assessment/findings.ts';
import { share } from '../../src/brief/shares.ts';
import { readCase } from '../../src/case/file/read.ts';
import { assess } from '../../src/desk/assess/assess.ts';
import { runTask } from '../../src/desk/assess/tasks.ts';
import { english } from '../../src/words/english.ts';
import { sharesIn } from '../../src/words/figures.ts';
import { say } from '../../src/words/say.ts';

const catalog = new URL('../../catalog/', import.meta.url);
const defaults = { concept: 'seq', samples: 1000, seed: 1 } as const;

async function sample(name: string): Promise<{ readme: string; value: Assessment }> {
  const document = readCase(readFileSync(new URL(`${name}/case.parley.yaml`, catalog), 'utf8'));
  const readme = readFileSync(new URL(`${name}/README.md`, catalog), 'utf8').replaceAll(/\s+/g, ' ');
  return { readme, value: (await assess(document, defaults, async task => runTask(task))).value };
}

function findingIn({ cells }: Assessment, framework: string, future: string, reading: string, name: FindingName) {
  const cell = cells.find(({ id }) => id.framework === framework && id.future === future && id.reading === reading);
  return cell!.findings[name];
}

test('the Veld river', async () => {
  const { readme, value } = await sample('veld-river');
  const stated: [framework: string, future: string, reading: string, finding: FindingName, text: string][] = [
    ['as-is', 'as-is', 'as-is', 'holds', '83 to 98 %'],
    ['as-is', 'as-is', 'as-is', 'opens', '0 %'],
    ['quiet-channel', 'as-is', 'as-is', 'opens', '42 to 77 %'],
    ['quiet-channel', 'as-is', 'as-is', 'worsens', '46 to 81 %'],
    ['as-is', 'as-is', 'as-is', 'worsens', '40 to 70 %'],
    ['public-deadline', 'as-is', 'as-is', 'holds', '0 %'],
    ['quiet-channel', 'dry-summer', 'as-is', 'worsens', '82 to 97 %'],
    ['quiet-channel', 'as-is', 'cash-only', 'opens', '0 %'],
    ['quiet-channel', 'as-is', 'cash-only', 'worsens', '82 to 97 %'],
    ['quiet-channel', 'as-is', 'guarantee-counts', 'opens', '53 to 86 %'],
  ];
  for (const [framework, future, reading, finding, text] of stated) {
    const { share } = findingIn(value, framework, future, reading, finding);
    expect(sharesIn('en', ...share.range).replaceAll('\u00a0', ' ')).toBe(text);
    expect(readme).toContain(text);
  }
  const { deciding } = findingIn(value, 'as-is', 'as-is', 'as-is', 'holds');
  expect(deciding).toMatchObject({ key: 'a-court', whereFalse: expect.closeTo(0.3, 9) });
  expect(value.exact).toBe(true);
  expect(readme).toContain(`all ${value.worlds} plausible worlds`);
  const worse = value.differences
    .find(({ variant, readings }) => variant.id === 'quiet-channel' && readings[0]!.id === 'as-is')!
    .changes.find(({ finding, direction }) => finding === 'worsens' && direction === 'more')!;
  expect(worse.places[0]!.difference).toEqual([expect.closeTo(0.0315, 9), expect.closeTo(0.216, 9)]);
});

test('the envoys', { timeout: 900_000 }, async () => {
  const { readme, value } = await sample('envoys');
  const rows = {
    'as-is': 'as the report has it',
    'official-only': 'official track only',
    parallel: 'parallel back channel',
  };
  for (const [framework, label] of Object.entries({ ...rows, integrated: 'channel made part of the talks' })) {
    const figures = (['holds', 'opens', 'worsens'] as const).map(finding => {
      const shares = ['as-is', 'returns', 'line-continues'].map(future => {
        const said = say(
          'plain',
          { value: share(findingIn(value, framework, future, 'as-is', finding).share) },
          english,
        );
        return said.replaceAll('\u00a0', ' ').replace('about ', '').replace(' to ', '-').replace(' %', '');
      });
      return `${shares.join(' / ')} %`;
    });
    expect(readme).toContain(`| ${label} | ${figures.join(' | ')} |`);
  }
  for (const reading of ['as-is', 'in-office', 'private-figure', 'already-negotiating', 'more-purposes', 'hearsay']) {
    expect(findingIn(value, 'as-is', 'as-is', reading, 'holds').deciding?.key).toBe('a-moscow-play');
  }
});
