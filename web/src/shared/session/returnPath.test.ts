import { expect, it } from 'vitest';
import { safeReturnPath, signInPath } from './returnPath';

it.each([
  ['/send?step=review', '/send?step=review'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in', '/'],
  [null, '/'],
])('returns from %j to %s', (path, target) => {
  expect(safeReturnPath(path)).toBe(target);
});

it('keeps the way back on the sign-in page', () => {
  expect(signInPath('/transactions?q=a')).toBe('/sign-in?return=%2Ftransactions%3Fq%3Da');
});
