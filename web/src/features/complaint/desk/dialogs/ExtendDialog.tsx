import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/dates/format';
import { newKey } from '@/shared/draft/attempt';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** Takes the longer time a rule allows; the customer is told the reason and the date. */
export function ExtendDialog({ found, close, seen }: DialogProps & { seen: number }) {
  const { t } = useTranslation('law');
  const language = useLanguage();
  const [key] = useState(newKey);
  const longer = found.duties.filter(({ longest_at }) => longest_at !== null);
  const [rule, setRule] = useState(longer[0]?.rule ?? '');
  const [reason, setReason] = useState('');
  const act = useCaseAction(found.id, 'extensions', close);
  const duty = longer.find((one) => one.rule === rule);
  const words = (of: { en: string; zh: string }) => (language === 'en' ? of.en : of.zh);
  return (
    <ActionDialog
      title={t('extend.title')}
      opened
      close={close}
      ready={reason.trim() !== '' && duty !== undefined}
      act={{ ...act, mutate: () => act.mutate({ key, seen, rule, reason: reason.trim() }) }}
      submit={t('extend.submit')}
    >
      {longer.length > 1 ? (
        <NativeSelect
          label={t('extend.rule')}
          value={rule}
          onChange={(event) => setRule(event.currentTarget.value)}
          data={longer.map((one) => ({ value: one.rule, label: words(one.title) }))}
        />
      ) : null}
      {duty?.conditions ? <Text size="sm">{words(duty.conditions)}</Text> : null}
      <Textarea
        label={t('extend.reason')}
        description={t('extend.reason_why')}
        data-autofocus
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {duty?.longest_at ? (
        <Text size="sm">{t('extend.until', { when: formatDayTime(duty.longest_at, language) })}</Text>
      ) : null}
    </ActionDialog>
  );
}
