import { Group, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Term } from '@/shared/api/ruleModel';

const units = ['calendar_day', 'business_day', 'week', 'month', 'minute', 'business_minute'] as const;
const starts = ['next_day', 'same_day'] as const;

interface Props {
  label: string;
  term: Term;
  onChange: (term: Term) => void;
}

/** How long, in what, and which day counts first. */
export function TermInput({ label, term, onChange }: Props) {
  const { t } = useTranslation('rule_desk');
  return (
    <Group grow align="flex-end" gap="xs" preventGrowOverflow={false} wrap="wrap">
      <NumberInput
        label={label}
        min={1}
        max={100_000}
        allowDecimal={false}
        value={term.length}
        onChange={(next) => onChange({ ...term, length: Math.max(1, Number(next)) })}
      />
      <NativeSelect
        aria-label={t('packs.unit', { label })}
        value={term.unit}
        onChange={(event) => onChange({ ...term, unit: event.currentTarget.value as Term['unit'] })}
        data={units.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
      />
      <NativeSelect
        aria-label={t('packs.counted', { label })}
        value={term.count_from}
        onChange={(event) =>
          onChange({ ...term, count_from: event.currentTarget.value as Term['count_from'] })
        }
        data={starts.map((start) => ({ value: start, label: t(`count_from.${start}`) }))}
      />
    </Group>
  );
}
