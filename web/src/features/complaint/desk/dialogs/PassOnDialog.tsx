import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/draft/attempt';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** Passes it on to who is responsible, and tells the customer where it is now. */
export function PassOnDialog({ found, close, seen }: DialogProps & { seen: number }) {
  const { t } = useTranslation('law');
  const [key] = useState(newKey);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const act = useCaseAction(found.id, 'passing-on', close);
  return (
    <ActionDialog
      title={t('pass.title')}
      opened
      close={close}
      ready={to.trim() !== '' && reason.trim() !== ''}
      act={{
        ...act,
        mutate: () => act.mutate({ key, seen, to: to.trim(), reason: reason.trim() }),
      }}
      submit={t('pass.submit')}
    >
      <TextInput
        label={t('pass.to')}
        data-autofocus
        maxLength={300}
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Textarea
        label={t('pass.reason')}
        description={t('pass.why')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
