export const currencies = ['CNY', 'EUR', 'GBP', 'INR', 'SGD', 'USD'] as const;
export type Currency = (typeof currencies)[number];

const digitsOf: Record<Currency, number> = { CNY: 2, EUR: 2, GBP: 2, INR: 2, SGD: 2, USD: 2 };

/** Minor-unit digits; an unknown currency is asked of the browser, which knows ISO 4217. */
export function currencyDigits(currency: string): number {
  if (currency in digitsOf) return digitsOf[currency as Currency];
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}

export function currencyName(currency: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ?? currency;
}

const regionOf: Record<Currency, string> = {
  CNY: '🇨🇳',
  EUR: '🇪🇺',
  GBP: '🇬🇧',
  INR: '🇮🇳',
  SGD: '🇸🇬',
  USD: '🇺🇸',
};

export const currencyFlag = (currency: string): string => regionOf[currency as Currency] ?? '';

const byCountry: Record<string, Currency> = {
  CN: 'CNY', GB: 'GBP', IN: 'INR', SG: 'SGD', US: 'USD',
};

/** The wallet a person from this country most likely opens first. */
export const currencyOfCountry = (country: string): Currency => byCountry[country] ?? 'EUR';
