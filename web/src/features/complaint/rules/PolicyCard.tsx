import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockPolicy } from '@/shared/api/ruleModel';
import { Card } from '@/shared/ui/Card';
import { PolicyConditions } from './PolicyConditions';
import { PolicyTimes } from './PolicyTimes';
import type { hindrance } from './policyList';
import { useCodeWords } from './useCodeWords';

interface Props {
  policy: ClockPolicy;
  place: number;
  /** How many stand in order; the last is for all the rest and keeps its place. */
  count: number;
  wrong: ReturnType<typeof hindrance>;
  onChange: (policy: ClockPolicy) => void;
  onMove: (by: -1 | 1) => void;
  onEnd: () => void;
}

export function PolicyCard({ policy, place, count, wrong, onChange, onMove, onEnd }: Props) {
  const { t } = useTranslation(['supervision', 'rule_desk']);
  const { word, country, list } = useCodeWords();
  const [open, setOpen] = useState(policy.name === '');
  const { kinds, priorities, channels, countries } = policy;
  const when = list([
    ...[...kinds, ...priorities, ...channels].map(word),
    ...countries.map(country),
  ]);
  const last = place === count;
  const name = policy.name || t('rule_desk:policies.new');
  return (
    <Card as="div">
      <Group justify="space-between" align="flex-start">
        <Title order={2}>
          {place}. {name}
        </Title>
        {last ? null : (
          <Group gap="xs">
            <Button
              variant="default"
              size="xs"
              disabled={place === 1}
              aria-label={t('rule_desk:policies.up', { name })}
              onClick={() => onMove(-1)}
            >
              <IconArrowUp size={16} aria-hidden />
            </Button>
            <Button
              variant="default"
              size="xs"
              disabled={place >= count - 1}
              aria-label={t('rule_desk:policies.down', { name })}
              onClick={() => onMove(1)}
            >
              <IconArrowDown size={16} aria-hidden />
            </Button>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconX size={16} aria-hidden />}
              aria-label={t('rule_desk:policies.end_one', { name })}
              onClick={onEnd}
            >
              {t('rule_desk:policies.end')}
            </Button>
          </Group>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {last ? t('policies.always') : when ? t('policies.when', { when }) : t('rule_desk:policies.never')}
      </Text>
      {last ? null : (
        <Button
          variant="subtle"
          size="compact-sm"
          mih={32}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('rule_desk:policies.conditions')}
        </Button>
      )}
      {open ? (
        <>
          <TextInput
            label={t('rule_desk:policies.name')}
            maxLength={60}
            value={policy.name}
            onChange={(event) => onChange({ ...policy, name: event.currentTarget.value })}
          />
          <PolicyConditions policy={policy} onChange={onChange} />
        </>
      ) : null}
      {wrong ? (
        <Text size="sm" c="red" mt="xs">
          {t(`rule_desk:policies.wrong.${wrong}`)}
        </Text>
      ) : null}
      <PolicyTimes policy={policy} onChange={onChange} />
    </Card>
  );
}
