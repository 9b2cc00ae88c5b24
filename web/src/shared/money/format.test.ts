import { describe, expect, it } from 'vitest';
import { formatMoney, formatSigned, moneyParts, toDecimal } from './format';

const plain = (text: string) => text.replace(/\u00a0|\u202f/g, ' ');

describe('money', () => {
  it.each([
    ['CNY', 'en', 'CN¥1,234.56'],
    ['EUR', 'en', '€1,234.56'],
    ['GBP', 'en', '£1,234.56'],
    ['INR', 'en', '₹1,234.56'],
    ['SGD', 'en', 'SGD 1,234.56'],
    ['USD', 'en', '$1,234.56'],
    ['CNY', 'zh-CN', '¥1,234.56'],
    ['EUR', 'zh-CN', '€1,234.56'],
    ['GBP', 'zh-CN', '£1,234.56'],
    ['INR', 'zh-CN', '₹1,234.56'],
    ['SGD', 'zh-CN', 'SGD 1,234.56'],
    ['USD', 'zh-CN', 'US$1,234.56'],
  ])('shows %s in %s as %s', (currency, language, text) => {
    expect(plain(formatMoney(123456, currency, language))).toBe(text);
  });

  it('shows a loss with a true minus sign and a gain with a plus', () => {
    expect(formatSigned(-5, 'EUR', 'en')).toBe('−€0.05');
    expect(formatSigned(500, 'EUR', 'en')).toBe('+€5.00');
    expect(formatSigned(0, 'EUR', 'en')).toBe('€0.00');
    expect(formatMoney(-123456, 'CNY', 'zh-CN')).toBe('−¥1,234.56');
  });

  it('groups rupees in lakh and crore', () => {
    expect(formatMoney(1234567890, 'INR', 'en')).toBe('₹1,23,45,678.90');
  });

  it('keeps every cent of amounts no double could hold', () => {
    expect(formatMoney(9223372036854775807n, 'USD', 'en')).toBe('$92,233,720,368,547,758.07');
    expect(toDecimal(-9223372036854775807n, 2)).toBe('-92233720368547758.07');
  });

  it('splits an amount for setting it large', () => {
    expect(moneyParts(-128450, 'EUR', 'en')).toEqual({
      sign: '−', symbol: '€', whole: '1,284', fraction: '.50', symbolFirst: true,
    });
  });
});
