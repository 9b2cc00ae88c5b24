import { Stack, Switch, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { meKey, meQuery } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { updateMe } from '../api/updateMe';

/** Whether others find this person by phone number or e-mail address, to pay them. */
export function FoundCard() {
  const { t } = useTranslation(['alerts', 'common']);
  const heading = useId();
  const client = useQueryClient();
  const { data: me } = useQuery(meQuery);
  const choose = useMutation({
    mutationFn: updateMe,
    onSuccess: (changed) => client.setQueryData(meKey, changed),
  });
  if (!me) return null;
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading}>
        {t('found.title')}
      </Title>
      <Text c="dimmed" mt={4} mb="md">
        {t('found.text')}
      </Text>
      <Stack>
        {me.phone ? (
          <Switch
            size="md"
            label={t('found.by_phone')}
            checked={me.found_by_phone}
            disabled={choose.isPending}
            onChange={(event) => choose.mutate({ found_by_phone: event.currentTarget.checked })}
          />
        ) : null}
        {me.email ? (
          <Switch
            size="md"
            label={t('found.by_email')}
            checked={me.found_by_email}
            disabled={choose.isPending}
            onChange={(event) => choose.mutate({ found_by_email: event.currentTarget.checked })}
          />
        ) : null}
        <ProblemNotice error={choose.error} />
      </Stack>
    </Card>
  );
}
