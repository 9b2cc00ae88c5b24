import { Alert, Badge, Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessCalendar, Change } from '@/shared/api/ruleModel';
import { WaitingFor } from '@/shared/approvals/Waiting';
import { formatDate } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { calendarsQuery } from '../api/rules';
import { CalendarForm } from './CalendarForm';
import { hoursText, weekdays } from './calendarText';
import { Changed } from './Changed';

/** When the house works, and by which days the law is counted. */
export function CalendarsPage() {
  const { t } = useTranslation('supervision');
  const calendars = useQuery(calendarsQuery);
  return (
    <Page title={t('calendars.title')} width="wide">
      <Text>{t('calendars.text')}</Text>
      <QueryView query={calendars} skeleton={<Skeleton height={480} radius="lg" />}>
        {({ data }) => data.map((one) => <CalendarCard key={one.id} calendar={one} />)}
      </QueryView>
    </Page>
  );
}

function CalendarCard({ calendar }: { calendar: BusinessCalendar }) {
  const { t } = useTranslation('supervision');
  const [editing, setEditing] = useState(false);
  const [change, setChange] = useState<Change>();
  const language = useLanguage();
  const knownUntil = calendar.known_until && formatDate(calendar.known_until, language);
  const closed = calendar.special_days.filter(({ hours }) => hours.length === 0).length;
  return (
    <Card>
      <Group justify="space-between">
        <Title order={2}>{calendar.name}</Title>
        <Group gap="xs">
          {calendar.statutory ? <Badge variant="light">{t('calendars.statutory')}</Badge> : null}
          <Badge variant="light">{t('rules.version', { version: calendar.version })}</Badge>
        </Group>
      </Group>
      <Facts
        facts={[
          { label: t('calendars.zone'), value: calendar.zone },
          ...weekdays.map((day) => ({
            label: t(`day.${day}`),
            value: hoursText(calendar.week[day] ?? []) || t('calendars.closed'),
          })),
          {
            label: t('calendars.special'),
            value: t('calendars.counts', { closed, worked: calendar.special_days.length - closed }),
          },
          { label: t('calendars.known_until'), value: knownUntil },
        ]}
      />
      {knownUntil ? (
        <Alert color="yellow" mt="sm">
          {t('calendars.guess', { date: knownUntil })}
        </Alert>
      ) : null}
      {change ? (
        <Changed change={change} />
      ) : (
        <WaitingFor kind="calendar.change" subject={calendar.id} />
      )}
      {editing ? (
        <CalendarForm
          calendar={calendar}
          onDone={(done) => {
            setEditing(false);
            setChange(done);
          }}
        />
      ) : (
        <Button variant="default" mt="sm" onClick={() => setEditing(true)}>
          {t('rules.change')}
        </Button>
      )}
    </Card>
  );
}
