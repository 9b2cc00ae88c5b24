import { Button, Skeleton, Text, Title } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { endOtherSessions } from '../api/endSessions';
import { securityKey } from '../api/getSecurity';
import { sessionsQuery } from '../api/listSessions';
import rows from '../Rows.module.css';
import { sessionsId } from './paths';
import { SessionRow } from './SessionRow';

/** Ending a session is safe, so it takes one tap and no question. */
export function SessionsCard() {
  const { t } = useTranslation(['security', 'common']);
  const client = useQueryClient();
  const sessions = useQuery(sessionsQuery);
  const endOthers = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  return (
    <Card labelledBy={sessionsId}>
      <Title order={2} id={sessionsId}>
        {t('sessions.title')}
      </Title>
      <Text c="dimmed" mt={4}>
        {t('sessions.text')}
      </Text>
      <QueryView query={sessions} skeleton={<Skeleton height={72} mt="md" />}>
        {({ data }) => (
          <>
            <ul className={rows['rows']}>
              {data.map((session) => (
                <SessionRow key={session.id} session={session} />
              ))}
            </ul>
            <ProblemNotice error={endOthers.error} />
            {data.some(({ current }) => !current) ? (
              <Button
                variant="default"
                mt="sm"
                leftSection={<IconLogout size={18} aria-hidden />}
                loading={endOthers.isPending}
                onClick={() => endOthers.mutate()}
              >
                {t('sessions.end_others')}
              </Button>
            ) : null}
          </>
        )}
      </QueryView>
    </Card>
  );
}
