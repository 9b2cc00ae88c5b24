import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '@/shared/dates/format';
import type { Forwarded } from '../api/deskCase';
import { packsQuery } from '../api/rules';
import { useWording } from '../rules/useWording';

const other = 'other';

interface Props {
  value: Forwarded;
  onChange: (change: Partial<Forwarded>) => void;
}

/** Which authority, under what reference, and when we got it: from then the law counts. */
export function ForwardedFields({ value, onChange }: Props) {
  const { t } = useTranslation('rule_desk');
  const words = useWording();
  const [today] = useState(localToday);
  const packs = useQuery(packsQuery);
  const bodies = (packs.data?.data ?? []).flatMap((pack) => pack.bodies);
  const [chosenOther, setChosenOther] = useState(false);
  const known = value.by === '' || !packs.data || bodies.some(({ id }) => id === value.by);
  const named = chosenOther || !known;
  return (
    <>
      <NativeSelect
        label={t('forwarded.by')}
        value={named ? other : value.by}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setChosenOther(chosen === other);
          onChange({ by: chosen === other ? '' : chosen });
        }}
        data={[
          { value: '', label: '…' },
          ...bodies.map((body) => ({ value: body.id, label: words(body.name) })),
          { value: other, label: t('forwarded.other') },
        ]}
      />
      {named ? (
        <TextInput
          label={t('forwarded.name')}
          maxLength={200}
          value={value.by}
          onChange={(event) => onChange({ by: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={t('forwarded.reference')}
        autoComplete="off"
        maxLength={100}
        value={value.reference}
        onChange={(event) => onChange({ reference: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('forwarded.received_on')}
        description={t('forwarded.received_how')}
        max={today}
        value={value.received_on}
        onChange={(event) => onChange({ received_on: event.currentTarget.value })}
      />
    </>
  );
}
