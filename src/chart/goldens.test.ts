import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every scene has its goldens, and there is no golden without a scene', () => {
  const scenes = readdirSync('src/chart')
    .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'scene.ts')
    .filter(file => /\): Scene \{$/m.test(readFileSync(`src/chart/${file}`, 'utf8')))
    .map(file => file.replace('.ts', ''));
  expect(scenes).toContain('interval-bar');
  const files = scenes.flatMap(name => ['', '-narrow', '-right-to-left'].map(ending => `${name}${ending}.svg`));
  expect(readdirSync('src/chart/golden').toSorted()).toEqual([...files, 'marks.svg'].toSorted());
});
