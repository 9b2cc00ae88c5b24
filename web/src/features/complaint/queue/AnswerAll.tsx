import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { QueuedCase } from '@/shared/api/deskCaseModel';
import { createPickedReply, incidentsKey } from '../api/incidents';
import { ActionDialog } from '../desk/ActionDialog';
import { BulkFields, useBulkDraft } from '../incidents/BulkFields';

interface Props {
  chosen: QueuedCase[];
  close: () => void;
}

/** One text to each customer in their own case; the server sends it, the next page shows how far. */
export function AnswerAll({ chosen, close }: Props) {
  const { t } = useTranslation(['incidents', 'case_desk']);
  const client = useQueryClient();
  const navigate = useNavigate();
  const draft = useBulkDraft();
  const act = useMutation({
    mutationFn: () => createPickedReply({ cases: chosen.map(({ id }) => id), ...draft.body }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: incidentsKey });
      await navigate(`/bulk-replies/${id}`);
    },
  });
  return (
    <ActionDialog
      title={t('case_desk:queue.bulk_answer')}
      opened
      close={close}
      ready={draft.ready}
      act={act}
      submit={t('send', { count: chosen.length })}
    >
      <Text size="sm">{t('answer_text', { places: '{{name}}, {{number}}' })}</Text>
      <BulkFields draft={draft} />
    </ActionDialog>
  );
}
