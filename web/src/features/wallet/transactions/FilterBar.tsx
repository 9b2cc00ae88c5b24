import { Button, Collapse, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '@/shared/ui/useSettled';
import classes from './FilterBar.module.css';
import type { useFilters } from './useFilters';

export function FilterBar({ filters }: { filters: ReturnType<typeof useFilters> }) {
  const { t } = useTranslation(['wallet', 'common']);
  const panel = useId();
  const { chosen, set, count } = filters;
  const [open, { toggle }] = useDisclosure(count > 0);
  return (
    <search>
      <div className={classes['bar']}>
        <SearchField key={filters.cleared} value={chosen.q ?? ''} onSettled={(value) => set('q', value)} />
        <Button
          variant="default"
          size="md"
          aria-expanded={open}
          aria-controls={panel}
          leftSection={<IconAdjustmentsHorizontal size={20} aria-hidden />}
          onClick={toggle}
        >
          {count > 0 ? t('transactions.filters_count', { count }) : t('transactions.filters')}
        </Button>
      </div>
      <Collapse expanded={open} id={panel}>
        <div className={classes['panel']}>
          <NativeSelect
            label={t('transactions.direction')}
            value={chosen.direction ?? ''}
            onChange={(event) => set('direction', event.currentTarget.value)}
            data={[
              { value: '', label: t('transactions.all') },
              { value: 'in', label: t('transactions.in') },
              { value: 'out', label: t('transactions.out') },
            ]}
          />
          <NativeSelect
            label={t('transactions.type')}
            value={chosen.type ?? ''}
            onChange={(event) => set('type', event.currentTarget.value)}
            data={[
              { value: '', label: t('transactions.all') },
              { value: 'transfer', label: t('type.transfer') },
              { value: 'top_up', label: t('type.top_up') },
            ]}
          />
          <NativeSelect
            label={t('transactions.state')}
            value={chosen.state ?? ''}
            onChange={(event) => set('state', event.currentTarget.value)}
            data={[
              { value: '', label: t('transactions.all') },
              ...(['succeeded', 'processing', 'unknown', 'declined', 'failed', 'reversed'] as const).map(
                (state) => ({ value: state, label: t(`state.${state}`) }),
              ),
            ]}
          />
          <TextInput
            type="date"
            label={t('transactions.from')}
            value={chosen.from ?? ''}
            onChange={(event) => set('from', event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('transactions.to')}
            value={chosen.to ?? ''}
            onChange={(event) => set('to', event.currentTarget.value)}
          />
          <Button variant="subtle" disabled={count === 0} onClick={filters.clear}>
            {t('transactions.clear')}
          </Button>
        </div>
      </Collapse>
    </search>
  );
}

/** Keeps up with typing; the list follows when the typing pauses. */
function SearchField({ value, onSettled }: { value: string; onSettled: (value: string) => void }) {
  const { t } = useTranslation(['wallet', 'common']);
  const [text, setText] = useState(value);
  const settle = useSettled(onSettled);
  return (
    <TextInput
      className={classes['search']}
      type="search"
      aria-label={t('transactions.search')}
      placeholder={t('transactions.search_hint')}
      leftSection={<IconSearch size={20} aria-hidden />}
      maxLength={100}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value.trim());
      }}
    />
  );
}
