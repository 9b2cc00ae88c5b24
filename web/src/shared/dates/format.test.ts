import { expect, it } from 'vitest';
import { formatDay, formatMonth, monthOf } from './format';

const now = new Date(2026, 10, 22, 12);

it.each([
  [new Date(2026, 10, 22, 1), 'en', 'Today'],
  [new Date(2026, 10, 21, 23), 'en', 'Yesterday'],
  [new Date(2026, 10, 5), 'en', 'Nov 5'],
  [new Date(2025, 10, 5), 'en', 'Nov 5, 2025'],
  [new Date(2026, 10, 22, 1), 'zh-CN', '今天'],
  [new Date(2026, 10, 5), 'zh-CN', '11月5日'],
])('shows the day of %s in %s as %s', (date, language, text) => {
  expect(formatDay(date, language, now)).toBe(text);
});

it('names months', () => {
  expect(formatMonth('2026-11', 'en')).toBe('November 2026');
  expect(formatMonth('2026-11', 'zh-CN')).toBe('2026年11月');
  expect(monthOf('2026-01-31T23:59:59Z')).toBe('2026-01');
});
