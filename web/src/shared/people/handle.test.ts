import { describe, expect, it } from 'vitest';
import { needsCallingCode, normaliseHandle } from './handle';

describe('a handle', () => {
  it.each([
    ['138 0013 8000', '+86', '+8613800138000'],
    ['+86 138-0013-8000', '+44', '+8613800138000'],
    ['0086 138 0013 8000', '+44', '+8613800138000'],
    ['07700 900123', '+44', '+447700900123'],
    ['０７７００ 900123', '+44', '+447700900123'],
    ['02 1234 5678', '+39', '+390212345678'],
    [' Ada@Example.org ', '+86', 'Ada@Example.org'],
  ])('%j with %s is %s', (text, code, handle) => {
    expect(normaliseHandle(text, code)).toBe(handle);
  });

  it('asks for a calling code only when the number has none', () => {
    expect(needsCallingCode('138')).toBe(true);
    expect(needsCallingCode('+86 138')).toBe(false);
    expect(needsCallingCode('138@qq.com')).toBe(false);
    expect(needsCallingCode('')).toBe(false);
  });
});
