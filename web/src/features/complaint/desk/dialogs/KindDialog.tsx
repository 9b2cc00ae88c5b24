import { Alert, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseKind } from '@/shared/api/caseModel';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

const kinds: CaseKind[] = ['complaint', 'dispute', 'fraud_report', 'enquiry'];

/** Making a case less than it is, is a proposal; the server says which it was. */
export function KindDialog({ found, close }: DialogProps) {
  const { t } = useTranslation(['case_desk', 'cases']);
  const [kind, setKind] = useState<string>(found.kind);
  const [reason, setReason] = useState('');
  const down = kind === 'enquiry' && found.kind !== 'enquiry';
  const act = useCaseAction(found.id, 'kind', (answer) => {
    if (!answer.proposal_id) close();
  });
  return (
    <ActionDialog
      title={t('dialog.kind_title')}
      opened
      close={close}
      ready={reason.trim() !== '' && kind !== found.kind && !act.data}
      act={{ ...act, mutate: () => act.mutate({ kind, reason: reason.trim() }) }}
    >
      <NativeSelect
        label={t('dialog.kind_title')}
        data-autofocus
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        data={kinds.map((one) => ({ value: one, label: t(`cases:kind.${one}`) }))}
      />
      <TextInput
        label={t('dialog.reason')}
        description={t('dialog.reason_why')}
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {act.data?.proposal_id ? (
        <Alert role="status" color="teal" variant="light">
          {t('dialog.kind_proposed')}
        </Alert>
      ) : null}
      {down ? <Alert color="amber" variant="light">{t('dialog.kind_down')}</Alert> : null}
    </ActionDialog>
  );
}
