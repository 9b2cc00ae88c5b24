import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

const priorities = ['low', 'normal', 'high', 'urgent'] as const;

export function PriorityDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [priority, setPriority] = useState<string>(found.priority);
  const [reason, setReason] = useState('');
  const act = useCaseAction(found.id, 'priority', close);
  return (
    <ActionDialog
      title={t('dialog.priority_title')}
      opened
      close={close}
      ready={reason.trim() !== '' && priority !== found.priority}
      act={{ ...act, mutate: () => act.mutate({ priority, reason: reason.trim() }) }}
    >
      <NativeSelect
        label={t('dialog.priority_title')}
        data-autofocus
        value={priority}
        onChange={(event) => setPriority(event.currentTarget.value)}
        data={priorities.map((one) => ({ value: one, label: t(`priority.${one}`) }))}
      />
      <TextInput
        label={t('dialog.reason')}
        description={t('dialog.reason_why')}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
