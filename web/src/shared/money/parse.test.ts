import { describe, expect, it } from 'vitest';
import { parseAmount } from './parse';

describe('an amount as typed', () => {
  it.each([
    ['12.5', 1250],
    ['12,5', 1250],
    ['1,234.50', 123450],
    ['1,234', 123400],
    ['12,34,567.89', 123456789],
    [' 1 000 ', 100000],
    ['０.０１', 1],
    ['007', 700],
    ['.5', 50],
    ['5.', 500],
    ['12.500', 1250],
    ['9999999999.99', 999999999999],
  ])('reads %j as %d minor units', (text, minor) => {
    expect(parseAmount(text, 'EUR')).toEqual({ minor });
  });

  it.each([
    ['', 'empty'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['-5', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['ten', 'not_a_number'],
    ['.', 'not_a_number'],
    ['1.2.3', 'not_a_number'],
    ['1,23.5.1', 'not_a_number'],
    ['0.001', 'too_many_digits'],
    ['99999999999', 'too_large'],
  ])('refuses %j as %s', (text, problem) => {
    expect(parseAmount(text, 'EUR')).toEqual({ problem });
  });
});
