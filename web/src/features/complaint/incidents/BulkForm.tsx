import { Button, Group, NativeSelect, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '@/shared/api/incidentModel';
import { newKey } from '@/shared/draft/attempt';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createBulkReply, incidentsKey } from '../api/incidents';
import { macrosQuery } from '../api/knowledge';

const states = ['open', 'waiting_customer', 'waiting_third_party', 'resolved'] as const;
const outcomes = ['put_right', 'explained', 'rejected'] as const;

/** One answer in both languages; each customer gets theirs in their own case. */
export function BulkForm({ incident }: { incident: Incident }) {
  const { t } = useTranslation(['incidents', 'case_desk']);
  const title = useId();
  const client = useQueryClient();
  const macros = useQuery(macrosQuery);
  const [key, setKey] = useState(newKey);
  const [texts, setTexts] = useState({ en: '', zh: '' });
  const [then, setThen] = useState('');
  const [outcome, setOutcome] = useState('');
  const ask = useMutation({
    mutationFn: () =>
      createBulkReply(incident.id, {
        key,
        ...(texts.en.trim() ? { text_en: texts.en.trim() } : {}),
        ...(texts.zh.trim() ? { text_zh: texts.zh.trim() } : {}),
        // oxlint-disable-next-line unicorn/no-thenable -- as the server calls it
        ...(then ? { then } : {}),
        ...(then === 'resolved' ? { outcome } : {}),
      }),
    onSuccess: async () => {
      setKey(newKey());
      setTexts({ en: '', zh: '' });
      await client.invalidateQueries({ queryKey: incidentsKey });
    },
  });
  const ready =
    (texts.en.trim() !== '' || texts.zh.trim() !== '') && (then !== 'resolved' || outcome !== '');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !ask.isPending) ask.mutate();
  }

  return (
    <Card labelledBy={title}>
      <Title order={2} id={title}>
        {t('answer')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('answer_text', { places: '{{name}}, {{number}}' })}
      </Text>
      <form onSubmit={submit}>
        <Stack mt="sm">
          <NativeSelect
            label={t('macro')}
            value=""
            onChange={(event) => {
              const macro = macros.data?.data.find(({ id }) => id === event.currentTarget.value);
              if (macro) setTexts({ en: macro.text_en, zh: macro.text_zh });
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
              autosize
              minRows={3}
              maxRows={12}
              maxLength={10_000}
              value={texts[one]}
              onChange={(event) => setTexts({ ...texts, [one]: event.currentTarget.value })}
            />
          ))}
          <Group align="flex-end">
            <NativeSelect
              label={t('then')}
              value={then}
              onChange={(event) => setThen(event.currentTarget.value)}
              data={[
                { value: '', label: t('as_it_is') },
                ...states.map((one) => ({ value: one, label: t(`case_desk:state.${one}`) })),
              ]}
            />
            {then === 'resolved' ? (
              <NativeSelect
                label={t('case_desk:dialog.outcome')}
                value={outcome}
                onChange={(event) => setOutcome(event.currentTarget.value)}
                data={[
                  { value: '', label: t('choose') },
                  ...outcomes.map((one) => ({ value: one, label: t(`case_desk:dialog.outcomes.${one}`) })),
                ]}
              />
            ) : null}
          </Group>
          <ProblemNotice error={ask.error} />
          <Group justify="flex-end">
            <Button type="submit" loading={ask.isPending} disabled={!ready}>
              {t('send', { count: incident.open })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
