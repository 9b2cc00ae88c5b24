import { NumberInput, Select, SimpleGrid, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ClockPolicy, Target } from '@/shared/api/ruleModel';
import { calendarsQuery } from '../api/rules';

const targets: Target[] = ['first_reply', 'next_reply', 'update', 'resolution'];

interface Props {
  policy: ClockPolicy;
  onChange: (policy: ClockPolicy) => void;
}

/** Within which working minutes, and by whose hours. */
export function PolicyTimes({ policy, onChange }: Props) {
  const { t } = useTranslation('supervision');
  const calendars = useQuery(calendarsQuery);
  return (
    <>
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
    </>
  );
}

/** A target that is emptied is a clock that does not run. */
function within(policy: ClockPolicy, target: Target, next: number | string) {
  const { [target]: _, ...others } = policy.target_minutes;
  return next === '' ? others : { ...others, [target]: Number(next) };
}
