import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '../../api/agents';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

/** Whom it complains about, so that they neither get it nor answer it. */
export function AboutAgentDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [agent, setAgent] = useState(found.about_agent?.id ?? '');
  const { data: agents = [] } = useQuery(agentsQuery);
  const act = useCaseAction(found.id, 'about-agent', close);
  return (
    <ActionDialog
      title={t('action.about_agent')}
      opened
      close={close}
      ready={agent !== (found.about_agent?.id ?? '')}
      act={{ ...act, mutate: () => act.mutate({ agent: agent || null }) }}
    >
      <Text>{t('dialog.about_agent_text')}</Text>
      <NativeSelect
        label={t('dialog.agent')}
        data-autofocus
        value={agent}
        onChange={(event) => setAgent(event.currentTarget.value)}
        data={[
          { value: '', label: t('dialog.about_nobody') },
          ...agents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </ActionDialog>
  );
}
