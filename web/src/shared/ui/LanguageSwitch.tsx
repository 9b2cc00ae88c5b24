import { Button, Group } from '@mantine/core';
import { languageNames, languages } from '@/shared/i18n/languages';
import { switchLanguage } from '@/shared/i18n/i18n';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { useTranslation } from 'react-i18next';

/** For people who are not signed in; signed in, the language belongs to the person. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  return (
    <Group gap={4} role="group" aria-label={t('language')}>
      {languages.map((language) => (
        <Button
          key={language}
          size="compact-sm"
          mih={32}
          variant={language === current ? 'light' : 'subtle'}
          color={language === current ? 'teal' : 'gray'}
          lang={language}
          aria-pressed={language === current}
          onClick={() => void switchLanguage(language)}
        >
          {languageNames[language]}
        </Button>
      ))}
    </Group>
  );
}
