import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

function nineIn(days: number): Date {
  const when = new Date();
  when.setDate(when.getDate() + days);
  when.setHours(9, 0, 0, 0);
  return when;
}

const choices = ['hours', 'tomorrow', 'week'] as const;

const untils = () => ({
  hours: new Date(Date.now() + 3 * 3_600_000),
  tomorrow: nineIn(1),
  week: nineIn(7),
});

export function SnoozeDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const [until] = useState(untils);
  const [chosen, setChosen] = useState<(typeof choices)[number]>('tomorrow');
  const act = useCaseAction(found.id, 'snooze', close);
  return (
    <ActionDialog
      title={t('dialog.snooze_title')}
      opened
      close={close}
      ready
      act={{ ...act, mutate: () => act.mutate({ until: until[chosen].toISOString() }) }}
    >
      <Text>{t('dialog.snooze_text')}</Text>
      <Radio.Group
        aria-label={t('dialog.snooze_title')}
        value={chosen}
        onChange={(value) => setChosen(value as typeof chosen)}
      >
        <Stack gap="sm">
          {choices.map((one) => (
            <Radio
              key={one}
              size="md"
              value={one}
              {...(one === 'tomorrow' ? { 'data-autofocus': true } : {})}
              label={t(`dialog.snooze.${one}`)}
              description={formatDayTime(until[one], language)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </ActionDialog>
  );
}
