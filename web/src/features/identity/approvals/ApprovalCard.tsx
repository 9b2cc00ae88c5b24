import { Anchor, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
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
import { useDetailWords } from './useDetailWords';

interface Props {
  approval: Approval;
  Changes: ComponentType<{ approval: Approval }>;
}

/** Shows what exactly is to be done before anybody decides it. */
export function ApprovalCard({ approval, Changes }: Props) {
  const { t } = useTranslation(['customers', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const [remark, setRemark] = useState('');
  const may = (action: string) => approval.allowed_actions.includes(action);
  const decide = useMutation({
    mutationFn: (act: () => Promise<Approval>) => act(),
    onSuccess: () => client.invalidateQueries({ queryKey: approvalsKey }),
  });
  const { title, ...words } = useDetailWords(approval);
  const review = approval.subject.startsWith('rvw_');
  return (
    <Card>
      <Stack gap="sm">
        <Title order={2}>{title}</Title>
        <Facts
          facts={[
            { label: t('approvals.person'), value: approval.person?.name },
            ...detailsOf(approval, { ...words, changes: <Changes approval={approval} />, language }),
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
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNotice error={decide.error} />
        <Group>
          {may('approve') ? (
            <Button
              loading={decide.isPending}
              onClick={() => decide.mutate(() => approve(approval.id, remark.trim()))}
            >
              {t('approvals.approve')}
            </Button>
          ) : null}
          {may('refuse') ? (
            <Button
              variant="default"
              disabled={remark.trim() === '' || decide.isPending}
              onClick={() => decide.mutate(() => refuse(approval.id, remark.trim()))}
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
