import { Button, Skeleton, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appeal } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { createAppeal } from '../api/createAppeal';
import { securityKey, securityQuery } from '../api/getSecurity';
import { NotFrozen } from './UnfreezePage';

const longest = 2000;

/** Speaking against a freeze somebody else made; what was said before and its answer stay. */
export function AppealPage() {
  const { t } = useTranslation(['freeze', 'common']);
  const security = useQuery(securityQuery);
  return (
    <Page title={t('appeal.title')} back="/profile/security">
      <QueryView query={security} skeleton={<Skeleton height={320} radius="lg" />}>
        {({ frozen }) =>
          frozen ? (
            <>
              {frozen.appeal ? <LastAppeal appeal={frozen.appeal} /> : null}
              {frozen.allowed_actions.includes('appeal') ? <AppealForm /> : null}
            </>
          ) : (
            <Card as="div">
              <NotFrozen />
            </Card>
          )
        }
      </QueryView>
    </Page>
  );
}

function LastAppeal({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation(['freeze', 'common']);
  const language = useLanguage();
  return (
    <Card as="div">
      <Title order={2} size="h3">
        {t('appeal.yours', { when: formatDayTime(appeal.at, language) })}
      </Title>
      <Text mt="xs" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {appeal.text}
      </Text>
      <Text mt="md" fw={600} role="status">
        {t(`appeal.${appeal.state}`)}
      </Text>
      {appeal.answer ? (
        <Text mt={4} style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {t('appeal.answer', { answer: appeal.answer })}
        </Text>
      ) : null}
    </Card>
  );
}

function AppealForm() {
  const { t } = useTranslation(['freeze', 'common']);
  const client = useQueryClient();
  const [text, setText] = useState('');
  const send = useMutation({
    mutationFn: () => createAppeal(text),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!send.isPending) send.mutate();
  }

  return (
    <Card as="div">
      <form onSubmit={submit}>
        <Stack>
          <Text c="dimmed">{t('appeal.text')}</Text>
          <Textarea
            label={t('appeal.label')}
            autosize
            minRows={4}
            maxLength={longest}
            required
            withAsterisk={false}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <ProblemNotice error={send.error} />
          <Button type="submit" size="lg" loading={send.isPending}>
            {t('appeal.submit')}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
