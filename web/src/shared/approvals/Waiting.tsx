import { Alert, Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Approval } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { waitingQuery } from './waiting';

/** That something waits for a second person already, so that nobody proposes it again. */
export function Waiting({ approval }: { approval: Approval }) {
  const { t } = useTranslation('customers');
  const language = useLanguage();
  return (
    <Alert color="yellow">
      {t('approvals.waits', {
        name: approval.proposed_by.name,
        when: formatDayTime(approval.proposed_at, language),
      })}{' '}
      <Anchor component={Link} to="/approvals" underline="always">
        {t('approvals.see')}
      </Anchor>
    </Alert>
  );
}

/** The same for a page that is about one subject. */
export function WaitingFor({ kind, subject }: { kind: string; subject: string }) {
  const waiting = useQuery(waitingQuery(kind));
  const found = waiting.data?.data.find((one) => one.subject === subject);
  return found ? <Waiting approval={found} /> : null;
}
