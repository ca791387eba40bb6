import { describe, expect, test } from 'vitest';
import { directionOf } from './differences.ts';

describe('the direction of a difference', () => {
  test.each([
    [0.1, 0.3, 'more'],
    [-0.3, -0.1, 'fewer'],
    [0, 0.3, 'partlyMore'],
    [-0.3, 0, 'partlyFewer'],
    [-0.1, 0.1, 'either'],
    [0, 0, 'same'],
  ] as const)('from %d to %d is %s', (least, most, direction) => {
    expect(directionOf([least, most], 0)).toBe(direction);
  });

  test('more turns into fewer with the sign, and nothing is said within what sampling may be off by', () => {
    expect(directionOf([0.02, 0.3], 0.05)).toBe('partlyMore');
    expect(directionOf([-0.3, -0.02], 0.05)).toBe('partlyFewer');
    expect(directionOf([-0.04, 0.3], 0.05)).toBe('partlyMore');
    expect(directionOf([-0.04, 0.04], 0.05)).toBe('same');
  });
});
