import { Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** Under another case that stands for all with the same cause; empty takes it out again. */
export function IncidentDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [incident, setIncident] = useState('');
  const act = useCaseAction(found.id, 'incident', close);
  return (
    <ActionDialog
      title={t('action.incident')}
      opened
      close={close}
      ready={incident.trim() !== '' || found.incident_id !== null}
      act={{ ...act, mutate: () => act.mutate({ incident: incident.trim() || null }) }}
    >
      <Text>{t('dialog.incident_text')}</Text>
      <TextInput
        label={t('dialog.number')}
        placeholder="C-10023"
        data-autofocus
        maxLength={60}
        value={incident}
        onChange={(event) => setIncident(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
