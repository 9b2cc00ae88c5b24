import { Alert, Button, Group, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessCalendar, Change } from '@/shared/api/ruleModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { calendarsQuery, changeCalendar } from '../api/rules';
import { daysText, hoursText, readDays, readHours, weekdays } from './calendarText';

interface Props {
  calendar: BusinessCalendar;
  onDone: (change?: Change) => void;
}

/** Hours and days as people write them; a notice of holidays can be pasted in. */
export function CalendarForm({ calendar, onDone }: Props) {
  const { t } = useTranslation(['supervision', 'common']);
  const client = useQueryClient();
  const [zone, setZone] = useState(calendar.zone);
  const [until, setUntil] = useState(calendar.known_until ?? '');
  const [week, setWeek] = useState<Record<string, string>>(() =>
    Object.fromEntries(weekdays.map((day) => [day, hoursText(calendar.week[day] ?? [])])),
  );
  const [days, setDays] = useState(() => daysText(calendar.special_days));
  const [reason, setReason] = useState('');
  const read = readDays(days);
  const wrongDays = weekdays.filter((day) => readHours(week[day] ?? '') === null);
  const fit = wrongDays.length === 0 && typeof read !== 'number' && reason.trim() !== '';
  const save = useMutation({
    mutationFn: () =>
      changeCalendar(calendar.id, {
        based_on: calendar.version,
        name: calendar.name,
        zone: zone.trim(),
        known_until: until || null,
        week: Object.fromEntries(weekdays.map((day) => [day, readHours(week[day] ?? '') ?? []])),
        special_days: typeof read === 'number' ? [] : read,
        reason: reason.trim(),
      }),
    onSuccess: async (change) => {
      await client.invalidateQueries({ queryKey: calendarsQuery.queryKey });
      onDone(change);
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (fit && !save.isPending) save.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt="md">
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('calendars.zone')}
            value={zone}
            onChange={(event) => setZone(event.currentTarget.value)}
          />
          <TextInput
            label={t('calendars.known_until')}
            type="date"
            value={until}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
          {weekdays.map((day) => (
            <TextInput
              key={day}
              label={t(`day.${day}`)}
              placeholder={t('calendars.closed')}
              value={week[day] ?? ''}
              error={wrongDays.includes(day) ? t('calendars.wrong_hours') : null}
              onChange={(event) => setWeek({ ...week, [day]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        <Textarea
          label={t('calendars.special')}
          description={t('calendars.special_how')}
          autosize
          minRows={4}
          maxRows={16}
          value={days}
          error={typeof read === 'number' ? t('calendars.wrong_line', { line: read }) : null}
          onChange={(event) => setDays(event.currentTarget.value)}
        />
        <TextInput
          label={t('rules.reason')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {calendar.statutory ? <Alert color="yellow">{t('rules.two')}</Alert> : null}
        <ProblemNotice error={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!fit}>
            {calendar.statutory ? t('rules.propose') : t('rules.save')}
          </Button>
          <Button variant="default" onClick={() => onDone()}>
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
