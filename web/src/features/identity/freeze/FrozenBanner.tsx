import { Group, Text, Title } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Freeze } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './FrozenBanner.module.css';
import { frozenWords } from './frozenWords';

/** What a freeze means, wherever the person is; the children are what can be done about it. */
export function FrozenBanner({ frozen, children }: { frozen: Freeze; children: ReactNode }) {
  const { t } = useTranslation(['security', 'freeze', 'common']);
  const language = useLanguage();
  const heading = useId();
  const { title, texts } = frozenWords(frozen, t, language);
  return (
    <section className={classes['banner']} aria-labelledby={heading}>
      <div role="status">
        <Title order={2} id={heading} className={classes['title']}>
          <IconSnowflake size={24} aria-hidden />
          {title}
        </Title>
        {texts.map((text) => (
          <Text key={text} mt={4}>
            {text}
          </Text>
        ))}
        {frozen.lost.length > 0 ? (
          <Text size="sm" mt={4}>
            {t('frozen.lost', { what: frozen.lost.map((one) => t(`lost.${one}`)).join(t('comma')) })}
          </Text>
        ) : null}
      </div>
      <Group mt="md" gap="sm">
        {children}
      </Group>
    </section>
  );
}
