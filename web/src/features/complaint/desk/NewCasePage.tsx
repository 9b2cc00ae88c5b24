import { Button, Checkbox, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { newKey } from '@/shared/draft/attempt';
import { useDraft } from '@/shared/draft/useDraft';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createDeskCase } from '../api/deskCase';
import { problemCodes } from '../case/problemCodes';
import { useCaseWords } from '../case/useCaseWords';
import { ForwardedFields } from './ForwardedFields';
import { isWhole, trimmed } from './forwarded';

const empty = {
  handle: '', kind: 'complaint', problem_type: 'other', subject: '', text: '', wanted: '', payment_id: '',
  by: '', reference: '', received_on: '',
};
const kinds = ['complaint', 'dispute', 'fraud_report', 'enquiry'] as const;

/** For somebody who came another way, such as to the counter: the same case, written by an agent. */
export function NewCasePage() {
  const { t } = useTranslation(['case_desk', 'cases', 'rule_desk']);
  const words = useCaseWords();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const { fields, update, clear } = useDraft('desk.new-case', empty);
  const [passedOn, setPassedOn] = useState(fields.reference !== '');
  const ready =
    [fields.handle, fields.subject, fields.text].every((value) => value.trim() !== '') &&
    (!passedOn || isWhole(fields));
  const open = useMutation({
    mutationFn: () => {
      const { wanted, payment_id: payment, by, reference, received_on, ...rest } = fields;
      const forwarded = { by, reference, received_on };
      return createDeskCase(
        {
          ...rest,
          handle: fields.handle.trim(),
          subject: fields.subject.trim(),
          text: fields.text.trim(),
          ...(wanted.trim() ? { wanted: wanted.trim() } : {}),
          ...(payment.trim() ? { payment_id: payment.trim() } : {}),
          ...(passedOn ? { forwarded: trimmed(forwarded) } : {}),
        },
        key,
      );
    },
    onSuccess: async ({ id }) => {
      clear();
      await navigate(`/cases/${id}`, { replace: true });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !open.isPending) open.mutate();
  }

  const line = (name: 'handle' | 'subject' | 'wanted' | 'payment_id', label: string, max: number) => (
    <TextInput
      label={label}
      autoComplete="off"
      maxLength={max}
      value={fields[name]}
      onChange={(event) => update({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Page title={t('new.title')} back="/cases">
      <Text c="dimmed">{t('new.text')}</Text>
      <Card as="form" onSubmit={submit}>
        <Stack>
          {line('handle', t('new.who'), 254)}
          <NativeSelect
            label={t('new.kind')}
            value={fields.kind}
            onChange={(event) => update({ kind: event.currentTarget.value })}
            data={kinds.map((kind) => ({ value: kind, label: t(`cases:kind.${kind}`) }))}
          />
          <NativeSelect
            label={t('new.problem')}
            value={fields.problem_type}
            onChange={(event) => update({ problem_type: event.currentTarget.value })}
            data={problemCodes.map((code) => ({ value: code, label: words.problem(code) }))}
          />
          {line('subject', t('new.subject'), 200)}
          <Textarea
            label={t('new.words')}
            autosize
            minRows={4}
            maxLength={10_000}
            value={fields.text}
            onChange={(event) => update({ text: event.currentTarget.value })}
          />
          {line('wanted', t('new.wanted'), 500)}
          {line('payment_id', t('new.payment'), 60)}
          <Checkbox
            size="md"
            label={t('rule_desk:forwarded.passed_on')}
            checked={passedOn}
            onChange={(event) => setPassedOn(event.currentTarget.checked)}
          />
          {passedOn ? <ForwardedFields value={fields} onChange={update} /> : null}
          <ProblemNotice error={open.error} />
          <Button type="submit" loading={open.isPending} disabled={!ready}>
            {t('new.submit')}
          </Button>
        </Stack>
      </Card>
    </Page>
  );
}
