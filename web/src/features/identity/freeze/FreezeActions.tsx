import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Freeze } from '@/shared/api/model';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { confirmFreeze } from '../api/confirmFreeze';
import { securityKey, securityQuery } from '../api/getSecurity';

/** What the server lets the owner do about a freeze. */
export function FreezeActions({ frozen, reportLost }: { frozen: Freeze; reportLost: () => void }) {
  const { t } = useTranslation(['security', 'freeze', 'reviews', 'common']);
  const client = useQueryClient();
  const allowed = (action: string) => frozen.allowed_actions.includes(action);
  const confirm = useMutation({
    mutationFn: confirmFreeze,
    onSuccess: (now) => {
      client.setQueryData(securityQuery.queryKey, (known) => known && { ...known, frozen: now });
      void client.invalidateQueries({ queryKey: securityKey });
    },
  });
  return (
    <>
      <ProblemNotice error={confirm.error} />
      {allowed('confirm') ? (
        <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('freeze:confirm.action')}
        </Button>
      ) : null}
      {allowed('unfreeze') ? (
        <Button component={Link} to="/profile/security/unfreeze" variant="default">
          {t('unfreeze.action')}
        </Button>
      ) : null}
      {!allowed('unfreeze') && frozen.kind !== 'restricted' ? (
        <Button component={Link} to="/profile/security/unfreeze/review" variant="default">
          {t('reviews:unfreeze.title')}
        </Button>
      ) : null}
      {allowed('report_lost') ? (
        <Button variant="default" onClick={reportLost}>
          {t('lost.action')}
        </Button>
      ) : null}
      {allowed('appeal') || frozen.appeal ? (
        <Button component={Link} to="/profile/security/appeal" variant="default">
          {t('freeze:appeal.action')}
        </Button>
      ) : null}
    </>
  );
}
