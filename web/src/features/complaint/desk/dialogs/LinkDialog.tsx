import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

const kinds = ['payment', 'wallet', 'case'] as const;

export function LinkDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [kind, setKind] = useState<string>('payment');
  const [target, setTarget] = useState('');
  const act = useCaseAction(found.id, 'links', close);
  return (
    <ActionDialog
      title={t('dialog.link_title')}
      opened
      close={close}
      ready={target.trim() !== ''}
      act={{ ...act, mutate: () => act.mutate({ kind, target: target.trim(), linked: true }) }}
    >
      <NativeSelect
        label={t('dialog.link_kind')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        data={kinds.map((one) => ({ value: one, label: t(`link.${one}`) }))}
      />
      <TextInput
        label={t('dialog.link_id')}
        data-autofocus
        maxLength={60}
        value={target}
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
