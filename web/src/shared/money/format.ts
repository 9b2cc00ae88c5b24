import { currencyDigits } from './currency';

export const minus = '\u2212';

/** Minor units as an exact decimal text; a double would lose cents above 2^53. */
export function toDecimal(minor: number | bigint, digits: number): string {
  const value = BigInt(minor);
  const sign = value < 0n ? '-' : '';
  const text = (value < 0n ? -value : value).toString().padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

// A currency keeps its own grouping: rupees are read in lakh and crore whatever the language.
const localeOf = (currency: string, language: string) => (currency === 'INR' ? 'en-IN' : language);

const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(currency: string, language: string): Intl.NumberFormat {
  const locale = localeOf(currency, language);
  const key = `${locale} ${currency}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const digits = currencyDigits(currency);
    formatter = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

type Numeric = Intl.StringNumericLiteral;

/** `123456` CNY in zh-CN is `¥1,234.56`; a loss carries a true minus sign. */
export function formatMoney(minor: number | bigint, currency: string, language: string): string {
  const decimal = toDecimal(minor, currencyDigits(currency)) as Numeric;
  return formatterOf(currency, language).format(decimal).replace('-', minus);
}

/** As {@link formatMoney}, with a plus sign on a gain. */
export function formatSigned(minor: number | bigint, currency: string, language: string): string {
  const text = formatMoney(minor, currency, language);
  return BigInt(minor) > 0n ? `+${text}` : text;
}

export interface MoneyParts {
  sign: string;
  symbol: string;
  whole: string;
  fraction: string;
  symbolFirst: boolean;
}

/** The pieces of an amount, for setting symbol and cents smaller than the rest. */
export function moneyParts(minor: number | bigint, currency: string, language: string): MoneyParts {
  const decimal = toDecimal(minor, currencyDigits(currency)) as Numeric;
  const parts = formatterOf(currency, language).formatToParts(decimal);
  const text = (...types: string[]) =>
    parts.filter((part) => types.includes(part.type)).map((part) => part.value).join('');
  return {
    sign: parts.some((part) => part.type === 'minusSign') ? minus : '',
    symbol: text('currency'),
    whole: text('integer', 'group'),
    fraction: text('decimal', 'fraction'),
    symbolFirst:
      parts.findIndex((part) => part.type === 'currency') <
      parts.findIndex((part) => part.type === 'integer'),
  };
}
