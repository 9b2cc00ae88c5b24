import { Anchor, Badge, Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconStairsUp } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Escalation, Level } from '@/shared/api/leadModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Page } from '@/shared/ui/Page';
import { PagedCard } from '@/shared/ui/PagedCard';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { escalationsKey, escalationsQuery, takeEscalation } from '../api/lead';
import { useWording } from '../rules/useWording';
import classes from './List.module.css';

const levels: Level[] = ['agent', 'lead', 'manager', 'compliance'];

/** Clocks that ran out or are about to, until somebody takes them up. */
export function EscalationsPage() {
  const { t } = useTranslation(['supervision', 'common']);
  const [level, setLevel] = useState('');
  const found = useInfiniteQuery(escalationsQuery(level || null));
  return (
    <Page title={t('escalations.title')} width="wide">
      <SegmentedControl
        aria-label={t('escalations.level')}
        value={level}
        onChange={setLevel}
        data={[
          { value: '', label: t('escalations.all') },
          ...levels.map((one) => ({ value: one, label: t(`level.${one}`) })),
        ]}
      />
      <PagedCard
        query={found}
        none={{
          icon: <IconStairsUp size={30} stroke={1.6} />,
          title: t('escalations.none'),
          text: t('escalations.none_text'),
        }}
      >
        {(one) => <Row key={one.id} found={one} />}
      </PagedCard>
    </Page>
  );
}

function Row({ found }: { found: Escalation }) {
  const { t } = useTranslation(['supervision', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const take = useMutation({
    mutationFn: () => takeEscalation(found.id),
    onSuccess: () => client.invalidateQueries({ queryKey: escalationsKey }),
  });
  const wording = useWording();
  return (
    <li className={classes['row']}>
      <div>
        <Anchor component={Link} to={`/cases/${found.case_id}`} underline="always">
          {found.number} · {found.subject}
        </Anchor>
        <Group gap="xs" mt={4}>
          <Badge variant="light">{t(`level.${found.level}`)}</Badge>
          <Text size="sm" title={found.law_ref ?? undefined}>
            {found.title ? wording(found.title) : t(`clock.${found.clock}`)}
            {found.due_at
              ? ` · ${t('escalations.due', { when: formatDayTime(found.due_at, language) })}`
              : ''}
          </Text>
        </Group>
        <Text size="sm" c="dimmed">
          {found.assignee ?? t('escalations.nobody')}
          {' · '}
          {t('escalations.told', {
            count: found.times,
            when: formatDayTime(found.raised_at, language),
          })}
        </Text>
        <ProblemNotice error={take.error} />
      </div>
      {found.allowed_actions.includes('take') ? (
        <Button variant="light" loading={take.isPending} onClick={() => take.mutate()}>
          {t('escalations.take')}
        </Button>
      ) : null}
    </li>
  );
}
