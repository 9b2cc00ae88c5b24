import { Checkbox, Group, SimpleGrid, TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClockPolicy } from '@/shared/api/ruleModel';
import { useCodeWords } from './useCodeWords';

const choices = {
  kinds: ['complaint', 'dispute', 'fraud_report', 'enquiry'],
  priorities: ['low', 'normal', 'high', 'urgent'],
  channels: ['app', 'chat', 'email'],
} as const;

interface Props {
  policy: ClockPolicy;
  onChange: (policy: ClockPolicy) => void;
}

/** For which cases a policy is; of what is left empty, for all. */
export function PolicyConditions({ policy, onChange }: Props) {
  const { t } = useTranslation('rule_desk');
  const { word, part } = useCodeWords();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
      {(['kinds', 'priorities', 'channels'] as const).map((field) => (
        <Checkbox.Group
          key={field}
          label={part(field)}
          value={policy[field]}
          onChange={(next) => onChange({ ...policy, [field]: next })}
        >
          <Group mt="xs">
            {choices[field].map((code) => (
              <Checkbox key={code} size="md" value={code} label={word(code)} />
            ))}
          </Group>
        </Checkbox.Group>
      ))}
      <TagsInput
        label={part('countries')}
        description={t('policies.countries_how')}
        maxTags={50}
        value={policy.countries}
        onChange={(next) =>
          onChange({
            ...policy,
            countries: [...new Set(next.map((one) => one.trim().toUpperCase()))].filter((one) =>
              /^[A-Z]{2}$/.test(one),
            ),
          })
        }
      />
    </SimpleGrid>
  );
}
