import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerCaseDetail } from '@/shared/api/caseModel';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { casesKey, reopenCase, settleCase } from '../api/customerCases';

/** Only the customer says that it is settled; saying that it is not stands beside it, as large. */
export function Ending({ found }: { found: CustomerCaseDetail }) {
  const { t } = useTranslation(['cases', 'common']);
  const client = useQueryClient();
  const [asked, setAsked] = useState<'settle' | 'reopen' | null>(null);
  const [reason, setReason] = useState('');
  const end = useMutation({
    mutationFn: () => (asked === 'reopen' ? reopenCase(found.id, reason.trim()) : settleCase(found.id)),
    onSuccess: async () => {
      setAsked(null);
      await client.invalidateQueries({ queryKey: casesKey });
    },
  });
  const may = (action: string) => found.allowed_actions.includes(action);
  if (!may('resolve') && !may('reopen') && !found.rating_path) return null;
  return (
    <Card as="div">
      <Stack gap="sm">
        <Group grow preventGrowOverflow={false}>
          {may('resolve') ? (
            <Button variant="default" aria-expanded={asked === 'settle'} onClick={() => setAsked('settle')}>
              {t('end.settled')}
            </Button>
          ) : null}
          {may('reopen') ? (
            <Button variant="default" aria-expanded={asked === 'reopen'} onClick={() => setAsked('reopen')}>
              {t('end.reopen')}
            </Button>
          ) : null}
          {found.rating_path ? (
            <Button component={Link} to={found.rating_path}>
              {t('rate.later')}
            </Button>
          ) : null}
        </Group>
        {asked === 'reopen' ? (
          <Textarea
            label={t('end.reopen_why')}
            autosize
            minRows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : asked === 'settle' ? (
          <Text>{t('end.settled_sure')}</Text>
        ) : null}
        <ProblemNotice error={end.error} />
        {asked ? (
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsked(null)}>
              {t('common:cancel')}
            </Button>
            <Button
              loading={end.isPending}
              disabled={asked === 'reopen' && reason.trim() === ''}
              onClick={() => end.mutate()}
            >
              {t(asked === 'reopen' ? 'end.reopen_yes' : 'end.settled_yes')}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Card>
  );
}
