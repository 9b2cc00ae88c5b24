import { NumberInput, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LadderStep } from '@/shared/api/ruleModel';

interface Props {
  steps: LadderStep[];
  onChange: (steps: LadderStep[]) => void;
}

/** Who is told, and how many working minutes after what. */
export function Ladder({ steps, onChange }: Props) {
  const { t, i18n } = useTranslation('supervision');
  const signal = (code: string) => (i18n.t as (key: string) => string)(`supervision:signal.${code}`);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
      {steps.map((step, at) => (
        <NumberInput
          key={step.level}
          label={t('policies.step', { level: t(`level.${step.level}`), signal: signal(step.from) })}
          min={0}
          max={100_000}
          value={step.after_minutes}
          onChange={(next) =>
            onChange(
              steps.map((one, n) => (n === at ? { ...one, after_minutes: Number(next) } : one)),
            )
          }
        />
      ))}
    </SimpleGrid>
  );
}
