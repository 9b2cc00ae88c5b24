import { useTranslation } from 'react-i18next';
import { parseAmount } from '@/shared/money/parse';

/** What the typed amount is worth, and the words for what is wrong with it. */
export function useAmount(text: string, currency: string) {
  const { t } = useTranslation(['wallet', 'common']);
  const parsed = parseAmount(text, currency);
  return 'minor' in parsed
    ? { minor: parsed.minor, error: null }
    : { minor: null, error: t(`amount.${parsed.problem}`) };
}
