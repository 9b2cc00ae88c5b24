import { SimpleGrid, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Wall } from '@/shared/api/leadModel';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { wallQuery } from '../api/lead';
import { AgentBars } from './AgentBars';
import { GroupBars } from './GroupBars';
import { Tile } from './Tile';

/** How the desk stands now; each number leads to its cases. */
export function WallPage() {
  const { t } = useTranslation(['supervision', 'common']);
  const language = useLanguage();
  const wall = useQuery(wallQuery);
  return (
    <Page
      title={t('wall.title')}
      width="wide"
      aside={
        wall.data ? (
          <Text size="sm" c="dimmed">
            {t('wall.at', { time: formatTime(wall.data.at, language) })}
          </Text>
        ) : null
      }
    >
      <QueryView query={wall} skeleton={<Skeleton height={520} radius="lg" />}>
        {(found) => (
          <>
            <Tiles wall={found} />
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              <GroupBars by="channel" groups={found.channels} />
              <GroupBars by="kind" groups={found.kinds} />
              <GroupBars by="state" groups={found.states} />
              <AgentBars agents={found.agents} unassigned={found.all.unassigned} />
            </SimpleGrid>
            <Satisfaction wall={found} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Tiles({ wall }: { wall: Wall }) {
  const { t } = useTranslation('supervision');
  const raised = Object.values(wall.escalations).reduce((sum, count) => sum + count, 0);
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }}>
      <Tile label={t('wall.open')} value={wall.all.open} to="/cases?view=all_open" />
      <Tile
        label={t('wall.overdue')}
        value={wall.all.overdue}
        to="/cases?view=all_open&due=overdue"
        tone="loss"
      />
      <Tile
        label={t('wall.due_soon')}
        value={wall.all.due_soon}
        to="/cases?view=all_open&due=soon"
        tone="wait"
      />
      <Tile
        label={t('wall.unassigned')}
        value={wall.all.unassigned}
        to="/cases?view=all_open&assignee=none"
        tone="wait"
      />
      <Tile label={t('wall.escalations')} value={raised} to="/escalations" tone="loss" />
      <Tile label={t('wall.received')} value={wall.today.received} />
      <Tile label={t('wall.resolved')} value={wall.today.resolved} />
      <Tile label={t('wall.breaches')} value={wall.today.breaches} tone="loss" />
    </SimpleGrid>
  );
}

function Satisfaction({ wall }: { wall: Wall }) {
  const { t } = useTranslation('supervision');
  const language = useLanguage();
  const { asked, answered, average, feedback_waiting: waiting } = wall.satisfaction;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <Card>
      <Title order={2}>{t('wall.satisfaction')}</Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }} mt="sm">
        <Tile
          label={t('wall.average')}
          value={average === null ? '–' : t('wall.of_five', { score: number.format(average) })}
        />
        <Tile label={t('wall.answered')} value={`${answered} / ${asked}`} />
        <Tile label={t('wall.feedback')} value={waiting} to="/feedback" tone="wait" />
      </SimpleGrid>
    </Card>
  );
}
