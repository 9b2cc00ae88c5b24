import { Group, NativeSelect, SegmentedControl, Text, Title, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '@/shared/i18n/i18n';
import { asLanguage, languageNames, languages } from '@/shared/i18n/languages';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { meKey } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { updateMe } from '../api/updateMe';

export function AppearanceCard() {
  const { t } = useTranslation(['identity', 'common']);
  const heading = useId();
  const scheme = useId();
  const client = useQueryClient();
  const current = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = useMutation({
    mutationFn: async (tag: string) => {
      const me = await updateMe({ language: tag });
      await switchLanguage(asLanguage(tag));
      return me;
    },
    onSuccess: (me) => client.setQueryData(meKey, me),
  });
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading} mb="md">
        {t('profile.appearance')}
      </Title>
      <NativeSelect
        label={t('common:language')}
        description={t('profile.language_why')}
        value={current}
        disabled={choose.isPending}
        onChange={(event) => choose.mutate(event.currentTarget.value)}
        data={languages.map((tag) => ({ value: tag, label: languageNames[tag] }))}
      />
      <ProblemNotice error={choose.error} />
      <Group justify="space-between" mt="lg">
        <Text id={scheme} fw={500}>
          {t('profile.scheme')}
        </Text>
        <SegmentedControl
          aria-labelledby={scheme}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'auto' | 'light' | 'dark')}
          transitionDuration={120}
          data={[
            { value: 'auto', label: t('profile.scheme_auto') },
            { value: 'light', label: t('profile.scheme_light') },
            { value: 'dark', label: t('profile.scheme_dark') },
          ]}
        />
      </Group>
    </Card>
  );
}
