import { Alert, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, Pack } from '@/shared/api/ruleModel';
import { waitingQuery } from '@/shared/approvals/waiting';
import { localToday } from '@/shared/dates/format';
import { confirmEntry } from '../api/rules';
import { ActionDialog } from '../desk/ActionDialog';
import { changedTerm, changedText, type PackEntry } from './packEntries';
import { TermInput } from './TermInput';
import { useWording } from './useWording';

interface Props {
  pack: Pack;
  entry: PackEntry;
  close: () => void;
  onDone: (change: Change) => void;
}

/** What the text says that somebody read, and where; a colleague looks at it before it counts. */
export function ConfirmDialog({ pack, entry, close, onDone }: Props) {
  const { t } = useTranslation(['rule_desk', 'supervision']);
  const words = useWording();
  const client = useQueryClient();
  const { rule, body } = entry;
  const known = rule ?? body;
  const [term, setTerm] = useState(rule?.clock?.term);
  const [longer, setLonger] = useState(rule?.extend?.term);
  const [today] = useState(localToday);
  const [fields, setFields] = useState({
    law_ref: known.law_ref ?? '', source_url: known.source_url, quote: '', read_on: today,
    phone: body?.phone ?? '', url: body?.url ?? '', reason: '',
  });
  const { law_ref, source_url, quote, read_on, reason } = fields;
  const set = (field: keyof typeof fields, value: string) => setFields({ ...fields, [field]: value });
  const save = useMutation({
    mutationFn: () => {
      const other = {
        term: changedTerm(rule?.clock?.term, term),
        longer: changedTerm(rule?.extend?.term, longer),
        phone: body ? changedText(body.phone, fields.phone) : undefined,
        url: body ? changedText(body.url, fields.url) : undefined,
      };
      const figures = Object.fromEntries(Object.entries(other).filter(([, value]) => value));
      return confirmEntry(pack.id, {
        based_on: pack.version,
        entry: entry.id,
        law_ref: law_ref.trim(),
        source_url: source_url.trim(),
        quote: quote.trim(),
        read_on,
        reason: reason.trim(),
        ...figures,
      });
    },
    onSuccess: async (change) => {
      close();
      onDone(change);
      window.scrollTo({ top: 0 });
      await client.invalidateQueries({ queryKey: waitingQuery('pack.confirm').queryKey });
    },
  });
  const line = (field: keyof typeof fields, label: string, max: number) => (
    <TextInput
      label={label}
      autoComplete="off"
      maxLength={max}
      value={fields[field]}
      onChange={(event) => set(field, event.currentTarget.value)}
    />
  );
  const ready = [law_ref, source_url, quote, read_on, reason].every((one) => one.trim() !== '');
  return (
    <ActionDialog
      title={rule ? words(rule.title) : words(body.name)}
      opened
      close={close}
      ready={ready}
      act={{ ...save, mutate: () => save.mutate() }}
      submit={t('supervision:rules.propose')}
    >
      <Text size="sm">{t('packs.how')}</Text>
      {term ? <TermInput label={t('packs.within')} term={term} onChange={setTerm} /> : null}
      {longer ? <TermInput label={t('packs.at_most')} term={longer} onChange={setLonger} /> : null}
      {body ? line('phone', t('packs.phone'), 40) : null}
      {body ? line('url', t('packs.url'), 500) : null}
      {line('law_ref', t('packs.law_ref'), 200)}
      {line('source_url', t('packs.source'), 500)}
      <Textarea
        label={t('packs.quote')}
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={quote}
        onChange={(event) => set('quote', event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('packs.read_on')}
        max={today}
        value={read_on}
        onChange={(event) => set('read_on', event.currentTarget.value)}
      />
      {line('reason', t('packs.reason'), 300)}
      <Alert color="yellow">{t('packs.two')}</Alert>
    </ActionDialog>
  );
}
