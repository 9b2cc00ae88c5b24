import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** Notes that a refund the law asks for was made, or why it is not owed. */
export function RefundDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('law');
  const [answer, setAnswer] = useState('');
  const [reason, setReason] = useState('');
  const act = useCaseAction(found.id, 'refund', close);
  return (
    <ActionDialog
      title={t('refund.title')}
      opened
      close={close}
      ready={answer !== '' && reason.trim() !== ''}
      act={{
        ...act,
        mutate: () => act.mutate({ refunded: answer === 'made', reason: reason.trim() }),
      }}
      submit={t('refund.submit')}
    >
      <Radio.Group aria-label={t('refund.title')} value={answer} onChange={setAnswer}>
        <Stack gap="sm">
          <Radio size="md" value="made" label={t('refund.made')} data-autofocus />
          <Radio size="md" value="not_owed" label={t('refund.not_owed')} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('refund.reason')}
        description={t('refund.reason_why')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
