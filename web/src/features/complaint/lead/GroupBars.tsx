import { Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WallGroup } from '@/shared/api/leadModel';
import { Card } from '@/shared/ui/Card';
import { Bar } from './Bar';
import classes from './Wall.module.css';

interface Props {
  by: 'channel' | 'kind' | 'state';
  groups: WallGroup[];
}

/** Open cases by what they share; each bar leads to them in the queue. */
export function GroupBars({ by, groups }: Props) {
  const { t, i18n } = useTranslation('supervision');
  const title = useId();
  const most = Math.max(1, ...groups.map((group) => group.open));
  const name = (value: string) => {
    const key = `supervision:${by}.${value}`;
    return i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : value;
  };
  return (
    <Card labelledBy={title}>
      <Title order={2} id={title}>
        {t(`wall.by_${by}`)}
      </Title>
      {groups.length === 0 ? <Text c="dimmed">{t('wall.none')}</Text> : null}
      <ul className={classes['bars']}>
        {groups.map((group) => (
          <li key={group.value}>
            <Link to={`/cases?view=all_open&${by}=${encodeURIComponent(group.value ?? '')}`}>
              <Bar name={name(group.value ?? '')} most={most} {...group} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
