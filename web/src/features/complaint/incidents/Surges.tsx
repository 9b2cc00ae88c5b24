import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconSend2, IconStack2, IconTrendingUp } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Surge } from '@/shared/api/incidentModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import {
  incidentsKey, incidentsQuery, openIncident, surgesQuery, unfinishedQuery,
} from '../api/incidents';
import { useCaseWords } from '../case/useCaseWords';

/** Above the queue: what many complain of at once, incidents, and answers to many that go on. */
export function Surges() {
  const { t } = useTranslation('incidents');
  const words = useCaseWords();
  const surges = useQuery(surgesQuery);
  const incidents = useQuery(incidentsQuery);
  const unfinished = useQuery(unfinishedQuery);
  const language = useLanguage();
  const gathering = incidents.data?.filter((one) => one.gathering) ?? [];
  if (gathering.length === 0 && !surges.data?.length && !unfinished.data?.length) return null;
  return (
    <Stack gap="xs" mb="sm">
      {unfinished.data?.map((bulk) => (
        <Alert
          key={bulk.id}
          variant="light"
          color="teal"
          p="xs"
          icon={<IconSend2 aria-hidden />}
          styles={{ message: { color: 'var(--ink)' } }}
        >
          <Anchor component={Link} to={`/bulk-replies/${bulk.id}`} fw={600} underline="always">
            {t('asked', { when: formatDayTime(bulk.asked_at, language) })}
          </Anchor>
          <Text size="sm" span ml={8}>
            {t('progress', { sent: bulk.sent, held: bulk.held, left: bulk.left })}
          </Text>
        </Alert>
      ))}
      {surges.data?.map((surge) => (
        <Offer key={surge.problem_type} surge={surge} />
      ))}
      {gathering.map((one) => (
        <Alert
          key={one.id}
          variant="light"
          color="teal"
          p="xs"
          icon={<IconStack2 aria-hidden />}
          styles={{ message: { color: 'var(--ink)' } }}
        >
          <Anchor component={Link} to={`/incidents/${one.id}`} fw={600} underline="always">
            {t('one', { number: one.number, problem: words.problem(one.problem_type) })}
          </Anchor>
          <Text size="sm" span ml={8}>
            {t('counts', { cases: one.cases, open: one.open })}
          </Text>
        </Alert>
      ))}
    </Stack>
  );
}

function Offer({ surge }: { surge: Surge }) {
  const { t } = useTranslation('incidents');
  const words = useCaseWords();
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const open = useMutation({
    mutationFn: () => openIncident(surge.problem_type),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: incidentsKey });
      await navigate(`/incidents/${id}`);
    },
  });
  const usual = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <Alert
      role="status"
      variant="light"
      color="amber"
      p="xs"
      icon={<IconTrendingUp aria-hidden />}
      styles={{ message: { color: 'var(--ink)' }, title: { color: 'var(--ink)' } }}
      title={t('surge', { problem: words.problem(surge.problem_type) })}
    >
      <Group justify="space-between">
        <Text size="sm">
          {t('surge_text', {
            cases: surge.cases,
            since: formatDayTime(surge.since, language),
            hour: surge.last_hour,
            usual: usual.format(surge.usual_per_hour),
          })}
        </Text>
        <Button
          size="sm"
          loading={open.isPending}
          onClick={() => open.mutate()}
          aria-label={`${t('open')}: ${words.problem(surge.problem_type)}`}
        >
          {t('open')}
        </Button>
      </Group>
      <ProblemNotice error={open.error} />
    </Alert>
  );
}
