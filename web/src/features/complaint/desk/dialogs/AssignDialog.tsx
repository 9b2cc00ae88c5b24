import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '@/shared/session/me';
import { agentsQuery } from '../../api/agents';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** To oneself, to nobody, or to a colleague, of whom one sees how much they have. */
export function AssignDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const { id: me } = usePerson();
  const [agent, setAgent] = useState(found.assignee?.id ?? me);
  const { data: agents = [] } = useQuery(agentsQuery);
  const act = useCaseAction(found.id, 'assignee', close);
  return (
    <ActionDialog
      title={t('dialog.assign_title')}
      opened
      close={close}
      ready={agent !== (found.assignee?.id ?? '')}
      act={{ ...act, mutate: () => act.mutate({ agent: agent || null }) }}
    >
      <NativeSelect
        label={t('dialog.agent')}
        data-autofocus
        value={agent}
        onChange={(event) => setAgent(event.currentTarget.value)}
        data={[
          { value: me, label: t('dialog.me') },
          { value: '', label: t('dialog.nobody') },
          ...agents
            .filter(({ id }) => id !== me)
            .map(({ id, name, cases, cases_max }) => ({
              value: id,
              label: `${name} (${cases}/${cases_max})`,
            })),
        ]}
      />
    </ActionDialog>
  );
}
