import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '@/shared/api/incidentModel';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createBulkReply, incidentsKey } from '../api/incidents';
import { BulkFields, useBulkDraft } from './BulkFields';

/** One answer in both languages; each customer of the incident gets theirs in their own case. */
export function BulkForm({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const title = useId();
  const client = useQueryClient();
  const draft = useBulkDraft();
  const ask = useMutation({
    mutationFn: () => createBulkReply(incident.id, draft.body),
    onSuccess: async () => {
      draft.clear();
      await client.invalidateQueries({ queryKey: incidentsKey });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (draft.ready && !ask.isPending) ask.mutate();
  }

  return (
    <Card labelledBy={title}>
      <Title order={2} id={title}>
        {t('answer')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('answer_text', { places: '{{name}}, {{number}}' })}
      </Text>
      <form onSubmit={submit}>
        <Stack mt="sm">
          <BulkFields draft={draft} />
          <ProblemNotice error={ask.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={ask.isPending} disabled={!draft.ready}>
              {t('send', { count: incident.open })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
