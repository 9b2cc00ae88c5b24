import { useTranslation } from 'react-i18next';
import { asLanguage, type Language } from './languages';

export function useLanguage(): Language {
  return asLanguage(useTranslation().i18n.language);
}
