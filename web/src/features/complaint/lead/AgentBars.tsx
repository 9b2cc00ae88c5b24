import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WallAgent } from '@/shared/api/leadModel';
import { Card } from '@/shared/ui/Card';
import { Bar } from './Bar';
import classes from './Wall.module.css';

interface Props {
  agents: WallAgent[];
  unassigned: number;
}

/** Who has how much. How satisfied customers are with one is shown to nobody here. */
export function AgentBars({ agents, unassigned }: Props) {
  const { t } = useTranslation('supervision');
  const title = useId();
  const most = Math.max(1, unassigned, ...agents.map((agent) => agent.open));
  return (
    <Card labelledBy={title}>
      <Title order={2} id={title}>
        {t('wall.by_agent')}
      </Title>
      {agents.length === 0 ? <Text c="dimmed">{t('wall.no_agents')}</Text> : null}
      <ul className={classes['bars']}>
        {agents.map((agent) => (
          <li key={agent.agent_id}>
            <Link to={`/cases?view=all_open&assignee=${agent.agent_id}`}>
              <Bar
                name={agent.name ?? agent.agent_id}
                most={most}
                open={agent.open}
                overdue={agent.overdue}
                due_soon={agent.due_soon}
                aside={t('wall.resolved_by', { count: agent.resolved_today })}
              />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
