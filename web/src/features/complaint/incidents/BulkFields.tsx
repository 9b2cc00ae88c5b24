import { Group, NativeSelect, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/draft/attempt';
import type { BulkBody } from '../api/incidents';
import { macrosQuery } from '../api/knowledge';

const states = ['open', 'waiting_customer', 'waiting_third_party', 'resolved'] as const;
const outcomes = ['put_right', 'explained', 'rejected'] as const;

const empty = { en: '', zh: '', next: '', outcome: '' };

/** What is to be said to many; its key stays until it was sent, so that nobody gets it twice. */
export function useBulkDraft() {
  const [key, setKey] = useState(newKey);
  const [fields, setFields] = useState(empty);
  const { en, zh, next, outcome } = fields;
  const body: BulkBody = {
    key,
    ...(en.trim() ? { text_en: en.trim() } : {}),
    ...(zh.trim() ? { text_zh: zh.trim() } : {}),
    // oxlint-disable-next-line unicorn/no-thenable -- as the server calls it
    ...(next ? { then: next } : {}),
    ...(next === 'resolved' ? { outcome } : {}),
  };
  return {
    fields,
    update: (changed: Partial<typeof empty>) => setFields({ ...fields, ...changed }),
    body,
    ready: (en.trim() !== '' || zh.trim() !== '') && (next !== 'resolved' || outcome !== ''),
    clear() {
      setKey(newKey());
      setFields(empty);
    },
  };
}

/** One answer in both languages, and where each case stands after it. */
export function BulkFields({ draft }: { draft: ReturnType<typeof useBulkDraft> }) {
  const { t } = useTranslation(['incidents', 'case_desk']);
  const macros = useQuery(macrosQuery);
  const { fields, update } = draft;
  return (
    <>
      <NativeSelect
        label={t('macro')}
        value=""
        onChange={(event) => {
          const macro = macros.data?.data.find(({ id }) => id === event.currentTarget.value);
          if (macro) update({ en: macro.text_en, zh: macro.text_zh });
        }}
        data={[
          { value: '', label: t('no_macro') },
          ...(macros.data?.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {(['en', 'zh'] as const).map((one) => (
        <Textarea
          key={one}
          label={t(`text_${one}`)}
          {...(one === 'en' ? { 'data-autofocus': true } : {})}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={10_000}
          value={fields[one]}
          onChange={(event) => update({ [one]: event.currentTarget.value })}
        />
      ))}
      <Group align="flex-end">
        <NativeSelect
          label={t('then')}
          value={fields.next}
          onChange={(event) => update({ next: event.currentTarget.value })}
          data={[
            { value: '', label: t('as_it_is') },
            ...states.map((one) => ({ value: one, label: t(`case_desk:state.${one}`) })),
          ]}
        />
        {fields.next === 'resolved' ? (
          <NativeSelect
            label={t('case_desk:dialog.outcome')}
            value={fields.outcome}
            onChange={(event) => update({ outcome: event.currentTarget.value })}
            data={[
              { value: '', label: t('choose') },
              ...outcomes.map((one) => ({
                value: one,
                label: t(`case_desk:dialog.outcomes.${one}`),
              })),
            ]}
          />
        ) : null}
      </Group>
    </>
  );
}
