import { Anchor, Button, Group, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Incident } from '@/shared/api/incidentModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { useKeys } from '@/shared/keys/useKeys';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { endIncident, incidentQuery, incidentsKey } from '../api/incidents';
import { useCaseWords } from '../case/useCaseWords';
import { BulkForm } from './BulkForm';
import { BulkReplies } from './BulkReplies';

/** One cause of many cases: how many there are, and one answer to all of them. */
export function IncidentPage() {
  const { t } = useTranslation('incidents');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useQuery(incidentQuery(id));
  useKeys({ u: () => void navigate('/cases') });
  return (
    <Page title={t('title')} back="/cases" width="wide">
      <QueryView query={query} skeleton={<Skeleton height={420} radius="lg" />}>
        {(incident) => (
          <>
            <Head incident={incident} />
            {incident.open > 0 ? <BulkForm incident={incident} /> : null}
            <BulkReplies incident={incident.id} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Head({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const words = useCaseWords();
  const language = useLanguage();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => endIncident(incident.id),
    onSuccess: () => client.invalidateQueries({ queryKey: incidentsKey }),
  });
  return (
    <Card>
      <Text fw={600}>
        {words.problem(incident.problem_type)} ·{' '}
        <Anchor component={Link} to={`/cases/${incident.id}`} underline="always">
          {incident.number} {incident.subject}
        </Anchor>
      </Text>
      <Text>
        <Anchor component={Link} to={`/cases?view=all_open&incident=${incident.id}`}>
          {t('counts', { cases: incident.cases, open: incident.open })}
        </Anchor>
      </Text>
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed">
          {incident.gathering
            ? t('gathering', { since: formatDayTime(incident.since, language) })
            : t('not_gathering')}
        </Text>
        {incident.allowed_actions.includes('end') ? (
          <Button variant="default" size="sm" loading={end.isPending} onClick={() => end.mutate()}>
            {t('end')}
          </Button>
        ) : null}
      </Group>
      <ProblemNotice error={end.error} />
    </Card>
  );
}
