/** ISO 3166-1 codes; names come from the browser in the reader's language. */
const codes = (
  'AD AE AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BZ CA CD CG ' +
  'CH CI CL CM CN CO CR CV CY CZ DE DJ DK DM DO DZ EC EE EG ES ET FI FJ FR GA GB GD GE GH GM GN GR ' +
  'GT GW GY HK HN HR HT HU ID IE IL IN IQ IS IT JM JO JP KE KG KH KM KN KR KW KZ LA LB LC LI LK LR ' +
  'LS LT LU LV MA MC MD ME MG MK ML MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA ' +
  'PE PG PH PK PL PT PW PY QA RO RS RW SA SB SC SE SG SI SK SL SM SN SR ST SV SZ TD TG TH TJ TL TM ' +
  'TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VN VU WS XK YE ZA ZM ZW'
).split(' ');

export interface Country {
  code: string;
  name: string;
}

export function countries(language: string): Country[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}

export const countryName = (code: string, language: string): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;

/** The browser's region, else a guess from the language. */
export function likelyCountry(): string {
  for (const tag of navigator.languages) {
    const region = new Intl.Locale(tag).region;
    if (region && codes.includes(region)) return region;
  }
  return navigator.language.startsWith('zh') ? 'CN' : 'US';
}

/** Calling codes offered beside a telephone number; others are typed with their own plus sign. */
export const callingCodes: readonly { country: string; code: string }[] = [
  { country: 'CN', code: '+86' },
  { country: 'DE', code: '+49' },
  { country: 'ES', code: '+34' },
  { country: 'FR', code: '+33' },
  { country: 'GB', code: '+44' },
  { country: 'HK', code: '+852' },
  { country: 'IN', code: '+91' },
  { country: 'IT', code: '+39' },
  { country: 'NL', code: '+31' },
  { country: 'SG', code: '+65' },
  { country: 'US', code: '+1' },
];
