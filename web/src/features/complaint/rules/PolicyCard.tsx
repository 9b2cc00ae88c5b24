import { NumberInput, Select, SimpleGrid, Switch, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ClockPolicy, Target } from '@/shared/api/leadModel';
import { Card } from '@/shared/ui/Card';
import { calendarsQuery } from '../api/rules';

const targets: Target[] = ['first_reply', 'next_reply', 'update', 'resolution'];

interface Props {
  policy: ClockPolicy;
  order: number;
  onChange: (policy: ClockPolicy) => void;
}

export function PolicyCard({ policy, order, onChange }: Props) {
  const { t, i18n } = useTranslation('supervision');
  const calendars = useQuery(calendarsQuery);
  const word = (group: string) => (code: string) => {
    const key = `supervision:${group}.${code}`;
    return i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : code;
  };
  const when = [
    ...policy.kinds.map(word('kind')),
    ...policy.priorities.map(word('priority')),
    ...policy.channels.map(word('channel')),
    ...policy.countries,
  ].join(', ');
  return (
    <Card as="div">
      <Title order={2}>
        {order}. {policy.name}
      </Title>
      <Text size="sm" c="dimmed">
        {when ? t('policies.when', { when }) : t('policies.always')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
        {targets.map((target) => (
          <NumberInput
            key={target}
            label={t('policies.minutes', { clock: t(`clock.${target}`) })}
            min={1}
            max={100_000}
            value={policy.target_minutes[target] ?? ''}
            onChange={(next) => onChange({ ...policy, target_minutes: within(policy, target, next) })}
          />
        ))}
        <Select
          label={t('policies.calendar')}
          allowDeselect={false}
          value={policy.calendar}
          data={(calendars.data?.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(next) => next && onChange({ ...policy, calendar: next })}
        />
      </SimpleGrid>
      <Switch
        mt="sm"
        label={t('policies.third_party')}
        checked={policy.third_party_pauses}
        onChange={(event) => onChange({ ...policy, third_party_pauses: event.currentTarget.checked })}
      />
    </Card>
  );
}

/** A target that is emptied is a clock that does not run. */
function within(policy: ClockPolicy, target: Target, next: number | string) {
  const { [target]: _, ...others } = policy.target_minutes;
  return next === '' ? others : { ...others, [target]: Number(next) };
}
