import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Change } from '@/shared/api/ruleModel';

/** What became of a change. */
export function Changed({ change }: { change: Change | undefined }) {
  const { t } = useTranslation('supervision');
  if (!change) return null;
  return (
    <Alert color={change.approval_id ? 'yellow' : 'teal'} role="status">
      {change.approval_id ? t('rules.waits') : t('rules.in_force', { version: change.version })}
    </Alert>
  );
}
