import { Skeleton, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconClockExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { statusQuery, type Status } from '../api/status';
import { CardParts } from '../card/CardParts';
import { OpenFrame } from '../card/OpenFrame';
import classes from './StatusPage.module.css';

const marks = { working: IconCircleCheck, slow: IconClockExclamation, down: IconAlertTriangle };

/** Whether the house is working, and where to turn if not; for everybody. */
export function StatusPage() {
  const { t } = useTranslation('contact_card');
  const status = useQuery(statusQuery);
  return (
    <OpenFrame>
      <Page title={t('status.title')}>
        <QueryView query={status} skeleton={<Skeleton height={160} radius="lg" />}>
          {(found) => <Parts status={found} />}
        </QueryView>
        <Title order={2}>{t('title')}</Title>
        <CardParts />
      </Page>
    </OpenFrame>
  );
}

function Parts({ status }: { status: Status }) {
  const { t } = useTranslation('contact_card');
  const language = useLanguage();
  const well = status.parts.every(({ state }) => state === 'working');
  return (
    <Card>
      <Text fw={600} role="status">
        {t(well ? 'status.all_well' : 'status.not_well')}
      </Text>
      <ul className={classes['parts']}>
        {status.parts.map(({ part, state }) => {
          const Mark = marks[state];
          return (
            <li key={part} data-state={state}>
              <span>{t(`status.part.${part}`)}</span>
              <span className={classes['state']}>
                <Mark size={20} stroke={1.8} aria-hidden /> {t(`status.state.${state}`)}
              </span>
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {t('status.at', { time: formatTime(status.at, language) })}
      </Text>
    </Card>
  );
}
