import { useTranslation } from 'react-i18next';
import type { Problem } from '@/shared/api/problem';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { fieldText, problemText } from './problemText';

export function useProblemText() {
  const { t, i18n } = useTranslation(['problems', 'common']);
  const language = useLanguage();
  return {
    text: (problem: Problem) => problemText(problem, t, i18n, language),
    field: (problem: Problem | null, field: string) => fieldText(problem, field, t, i18n),
  };
}
