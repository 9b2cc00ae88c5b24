import { Button, Collapse, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconPlus, IconSearch } from '@tabler/icons-react';
import { useId, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Key } from '@/shared/keys/Key';
import { useSettled } from '@/shared/ui/useSettled';
import filterClasses from './Filters.module.css';
import { Filters } from './Filters';
import classes from './Queue.module.css';
import type { useQueueAddress } from './useQueue';

interface Props {
  address: ReturnType<typeof useQueueAddress>;
  search: RefObject<HTMLInputElement | null>;
  /** Down from the search, to the first case found. */
  toRows: () => void;
}

export function QueueBar({ address, search, toRows }: Props) {
  const { t } = useTranslation(['case_desk', 'cases']);
  const panel = useId();
  const [open, { toggle }] = useDisclosure(address.count > 0);
  return (
    <search>
      <div className={classes['head']}>
        <h1>{t(address.chosen.q ? 'queue.found' : `queue.view.${address.view}`)}</h1>
        <SearchField address={address} field={search} toRows={toRows} />
        <Button
          variant="default"
          size="sm"
          aria-expanded={open}
          aria-controls={panel}
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />}
          onClick={toggle}
        >
          {address.count > 0
            ? t('queue.filters_count', { count: address.count })
            : t('queue.filters')}
        </Button>
        <Button component={Link} to="/cases/new" size="sm" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('queue.new')}
        </Button>
      </div>
      <Collapse expanded={open} id={panel}>
        <div className={filterClasses['panel']}>
          <Filters address={address} />
        </div>
      </Collapse>
    </search>
  );
}

interface FieldProps extends Pick<Props, 'address' | 'toRows'> {
  field: Props['search'];
}

function SearchField({ address, field, toRows }: FieldProps) {
  const { t } = useTranslation('case_desk');
  const [text, setText] = useState(address.chosen.q ?? '');
  const words = address.chosen.q;
  const [before, setBefore] = useState(words);
  // Another view was chosen: what was looked for is over.
  if (words !== before) {
    setBefore(words);
    if (!words) setText('');
  }
  const settle = useSettled((value) => address.set('q', value));
  return (
    <TextInput
      ref={field}
      size="sm"
      type="search"
      className={classes['search'] ?? ''}
      aria-label={t('queue.search')}
      placeholder={t('queue.search_hint')}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={text ? null : <Key of="/" />}
      maxLength={100}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        settle(event.currentTarget.value.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle.flush();
        if (event.key === 'Escape' && text === '') event.currentTarget.blur();
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          toRows();
        }
      }}
    />
  );
}
