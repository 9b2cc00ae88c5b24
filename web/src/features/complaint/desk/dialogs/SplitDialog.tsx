import { Checkbox, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import type { DeskMessage } from '@/shared/api/deskCaseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** What a customer wrote about something else gets a case and clocks of its own. */
export function SplitDialog({ found, close, messages }: DialogProps & { messages: DeskMessage[] }) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const [ticked, setTicked] = useState<string[]>([]);
  const [subject, setSubject] = useState('');
  const navigate = useNavigate();
  const { search } = useLocation();
  const act = useCaseAction(found.id, 'split', ({ id }) => {
    close();
    if (id) void navigate({ pathname: `/cases/${id}`, search });
  });
  const theirs = messages.filter(({ author }) => author === 'customer' || author === 'third_person');
  return (
    <ActionDialog
      title={t('dialog.split_title')}
      opened
      close={close}
      ready={ticked.length > 0 && subject.trim() !== ''}
      act={{ ...act, mutate: () => act.mutate({ messages: ticked, subject: subject.trim() }) }}
    >
      <Text>{t('dialog.split_text')}</Text>
      <Checkbox.Group value={ticked} onChange={setTicked} aria-label={t('dialog.split_text')}>
        <Stack gap="xs">
          {theirs.map(({ id, text, at }, index) => (
            <Checkbox
              key={id}
              value={id}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
              label={text.slice(0, 120)}
              description={formatDayTime(at, language)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        label={t('dialog.split_subject')}
        maxLength={200}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
