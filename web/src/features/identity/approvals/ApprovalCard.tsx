import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Approval } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { approvalsKey, approve, refuse, withdrawApproval } from '../api/approvals';
import { customerPath, reviewPath } from '../customers/paths';
import { detailsOf } from './detailsOf';

/** Shows what exactly is to be done before anybody decides it. */
export function ApprovalCard({ approval }: { approval: Approval }) {
  const { t, i18n } = useTranslation(['customers', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const may = (action: string) => approval.allowed_actions.includes(action);
  const decide = useMutation({
    mutationFn: (act: () => Promise<Approval>) => act(),
    onSuccess: () => client.invalidateQueries({ queryKey: approvalsKey }),
  });
  // Other modules add kinds of their own; one without a text shows its name.
  const worded = (group: string, name: string) => {
    const key = `customers:approvals.${group}.${name.replace('.', '_')}`;
    return i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : name;
  };
  const title = worded('kind', approval.kind);
  const review = approval.subject.startsWith('rvw_');
  return (
    <Card>
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        <Facts
          facts={[
            { label: t('approvals.person'), value: approval.person?.name },
            ...detailsOf(approval, (name) => worded('detail', name), language),
            { label: t('approvals.reason'), value: approval.reason },
            {
              label: t('approvals.by'),
              value: `${approval.proposed_by.name} · ${formatDayTime(approval.proposed_at, language)}`,
            },
            { label: t('approvals.decided_by'), value: approval.decided_by?.name },
            { label: t('approvals.words'), value: approval.words },
          ]}
        />
        {review ? (
          <Anchor component={Link} to={reviewPath(approval.subject)}>
            {t('approvals.to_review')}
          </Anchor>
        ) : approval.person ? (
          <Anchor component={Link} to={customerPath(approval.person.id)}>
            {t('reviews.to_customer')}
          </Anchor>
        ) : null}
        {may('refuse') ? (
          <TextInput
            label={t('approvals.your_words')}
            description={t('approvals.your_words_why')}
            maxLength={300}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNotice error={decide.error} />
        <Group>
          {may('approve') ? (
            <Button
              loading={decide.isPending}
              onClick={() => decide.mutate(() => approve(approval.id, words.trim()))}
            >
              {t('approvals.approve')}
            </Button>
          ) : null}
          {may('refuse') ? (
            <Button
              variant="default"
              disabled={words.trim() === '' || decide.isPending}
              onClick={() => decide.mutate(() => refuse(approval.id, words.trim()))}
            >
              {t('approvals.refuse')}
            </Button>
          ) : null}
          {may('withdraw') ? (
            <Button
              variant="default"
              loading={decide.isPending}
              onClick={() => decide.mutate(() => withdrawApproval(approval.id))}
            >
              {t('approvals.withdraw')}
            </Button>
          ) : null}
        </Group>
        {may('withdraw') ? (
          <Text size="sm" c="dimmed">
            {t('approvals.not_yours')}
          </Text>
        ) : null}
      </Stack>
    </Card>
  );
}
