import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

export function MergeDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [into, setInto] = useState('');
  const navigate = useNavigate();
  const { search } = useLocation();
  const act = useCaseAction(found.id, 'merge', ({ id }) => {
    close();
    if (id) void navigate({ pathname: `/cases/${id}`, search });
  });
  return (
    <ActionDialog
      title={t('dialog.merge_title')}
      opened
      close={close}
      ready={into.trim() !== ''}
      act={{ ...act, mutate: () => act.mutate({ into: into.trim() }) }}
    >
      <Text>{t('dialog.merge_text')}</Text>
      <TextInput
        label={t('dialog.number')}
        placeholder="C-10023"
        data-autofocus
        maxLength={60}
        value={into}
        onChange={(event) => setInto(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
