import { currencyDigits } from './currency';

export type AmountProblem = 'empty' | 'not_a_number' | 'too_many_digits' | 'zero' | 'too_large';
export type ParsedAmount = { minor: number } | { problem: AmountProblem };

/** The largest amount asked for in one payment: one billion of any currency, exact in a double. */
const wholeDigitsMax = 10;

/**
 * Reads what a person typed: `1,234.50`, `1234.5`, full-width digits, or a decimal comma (`12,50`).
 * A single comma followed by three digits groups thousands; nothing is rounded.
 */
export function parseAmount(text: string, currency: string): ParsedAmount {
  const digits = currencyDigits(currency);
  const clean = text.normalize('NFKC').replace(/[\s\u00a0'_]/g, '').replace(/。/g, '.');
  if (clean === '') return { problem: 'empty' };
  const plain = withoutGrouping(clean);
  const match = /^(\d*)(?:\.(\d*))?$/.exec(plain);
  if (!match || plain === '.') return { problem: 'not_a_number' };
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) return { problem: 'too_many_digits' };
  if (whole.length > wholeDigitsMax) return { problem: 'too_large' };
  const minor = Number((whole || '0') + fraction.padEnd(digits, '0'));
  return minor === 0 ? { problem: 'zero' } : { minor };
}

function withoutGrouping(text: string): string {
  if (text.includes('.')) {
    return /^\d{1,3}(,\d{2,3})*(\.\d*)?$/.test(text) ? text.replace(/,/g, '') : text;
  }
  if (/^\d{1,3}(,\d{2,3})*,\d{3}$/.test(text)) return text.replace(/,/g, '');
  return text.replace(/,(\d*)$/, '.$1');
}
