import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay, localToday } from '@/shared/dates/format';
import { ActionDialog } from '../ActionDialog';
import { ForwardedFields } from '../ForwardedFields';
import { isWhole, trimmed } from '../forwarded';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** Says which authority passed it on; who leads the desk corrects that or takes it back. */
export function ForwardedDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('rule_desk');
  const before = found.forwarded;
  const [value, setValue] = useState(() => ({
    by: before?.by ?? '',
    reference: before?.reference ?? '',
    received_on: before ? localDay(before.received_at) : localToday(),
  }));
  const [back, setBack] = useState(false);
  const [reason, setReason] = useState('');
  const say = useCaseAction(found.id, 'forwarding', close);
  const withdraw = useCaseAction(found.id, 'forwarding/withdrawal', close);
  if (back) {
    return (
      <ActionDialog
        title={t('forwarded.take_back')}
        opened
        close={close}
        ready={reason.trim() !== ''}
        act={{ ...withdraw, mutate: () => withdraw.mutate({ reason: reason.trim() }) }}
      >
        <Text>{t('forwarded.take_back_why')}</Text>
        <TextInput
          label={t('forwarded.reason')}
          data-autofocus
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ActionDialog>
    );
  }
  return (
    <ActionDialog
      title={t('forwarded.title')}
      opened
      close={close}
      ready={isWhole(value)}
      act={{ ...say, mutate: () => say.mutate(trimmed(value)) }}
    >
      <Text>{t('forwarded.why')}</Text>
      <ForwardedFields value={value} onChange={(change) => setValue({ ...value, ...change })} />
      {before ? (
        <Button variant="subtle" onClick={() => setBack(true)}>
          {t('forwarded.take_back')}
        </Button>
      ) : null}
    </ActionDialog>
  );
}
