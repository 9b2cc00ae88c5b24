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

/** The short sign alone, where the code stands beside it: `$` for both SGD and USD. */
export function currencySymbol(currency: string, language: string): string {
  return (
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value ?? currency
  );
}

const byCountry: Record<string, Currency> = {
  CN: 'CNY', GB: 'GBP', IN: 'INR', SG: 'SGD', US: 'USD',
};

/** The wallet a person from this country most likely opens first. */
export const currencyOfCountry = (country: string): Currency => byCountry[country] ?? 'EUR';
