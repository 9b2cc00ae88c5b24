import { expect, it } from 'vitest';
import { foldQuotes } from './foldQuotes';

it.each([
  ['Hello', 'Hello', null],
  ['Hello\n\n> old\n> words\n', 'Hello', '> old\n> words'],
  ['> only\n> quoted', '> only\n> quoted', null],
  ['first\n> quoted\nlast', 'first\n> quoted\nlast', null],
  ['ends with blank lines\n\n', 'ends with blank lines\n\n', null],
])('folds %j into %j and %j', (text, shown, folded) => {
  expect(foldQuotes(text)).toEqual({ shown, folded });
});
