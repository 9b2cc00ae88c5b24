import type { Wording } from '@/shared/api/ruleModel';
import { useLanguage } from '@/shared/i18n/useLanguage';

/** Texts that come in both languages, in the reader's. */
export function useWording() {
  const language = useLanguage();
  return (wording: Wording) => (language === 'zh-CN' ? wording.zh : wording.en);
}
