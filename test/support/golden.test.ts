import { expect, test } from 'vitest';
import { normalised, withoutWarnings } from './golden.ts';

test('numbers of attributes are cut and ids counted; texts stay as they are', () => {
  expect(
    normalised(
      '<g id="k7f"><path id="z9" d="M1.00049,-0.00001L2.5,3e2" fill="url(#k7f)" aria-labelledby="z9 k7f"/><text>0.123456 k7f</text></g>',
    ),
  ).toBe(
    '<g id="id-1"><path id="id-2" d="M1,0L2.5,3e2" fill="url(#id-1)" aria-labelledby="id-2 id-1"/><text>0.123456 k7f</text></g>',
  );
});

test('a planted warning fails', () => {
  const warns = (method: 'warn' | 'error') => () => {
    console[method]('planted');
    return '';
  };
  expect(() => withoutWarnings(warns('warn'))).toThrow('said on the console');
  expect(() => withoutWarnings(warns('error'))).toThrow('said on the console');
  expect(withoutWarnings(() => 'quiet')).toBe('quiet');
});
