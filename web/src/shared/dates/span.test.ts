import { expect, it } from 'vitest';
import { formatSpan } from './span';

it.each([
  [0, 'en', '1 min'],
  [130 * 60_000, 'en', '2 hr 10 min'],
  [-130 * 60_000, 'en', '2 hr 10 min'],
  [11 * 3_600_000 + 5 * 60_000, 'en', '11 hr'],
  [76 * 3_600_000, 'en', '3 days 4 hr'],
  [15 * 86_400_000 + 3_600_000, 'en', '15 days'],
])('tells %d ms in %s as %s', (millis, language, text) => {
  expect(formatSpan(millis, language)).toBe(text);
});

it('tells it in Chinese without gaps', () => {
  expect(formatSpan(130 * 60_000, 'zh-CN').replace(/\s/g, '')).toMatch(/^2小时10分钟$/);
});
