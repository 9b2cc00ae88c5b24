import { Button, Text, Title } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Security } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { FrozenBanner } from './FrozenBanner';
import { LostDialog } from './LostDialog';
import { useFreeze } from './useFreeze';

/** One tap freezes; only then comes the question what was lost. */
export function FreezeCard({ security }: { security: Security }) {
  const { t } = useTranslation(['security', 'common']);
  const heading = useId();
  const [asking, setAsking] = useState(false);
  const freeze = useFreeze();
  const { frozen, allowed_actions } = security;
  if (frozen) {
    const allowed = (action: string) => frozen.allowed_actions.includes(action);
    return (
      <>
        <FrozenBanner frozen={frozen}>
          {allowed('unfreeze') ? (
            <Button component={Link} to="/profile/security/unfreeze" variant="default">
              {t('unfreeze.action')}
            </Button>
          ) : null}
          {allowed('report_lost') ? (
            <Button variant="default" onClick={() => setAsking(true)}>
              {t('lost.action')}
            </Button>
          ) : null}
        </FrozenBanner>
        <LostDialog frozen={frozen} opened={asking} close={() => setAsking(false)} />
      </>
    );
  }
  if (!allowed_actions.includes('freeze')) return null;
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading}>
        {t('freeze.title')}
      </Title>
      <Text c="dimmed" mt={4} mb="md">
        {t('freeze.text')}
      </Text>
      <ProblemNotice error={freeze.error} />
      <Button
        size="lg"
        fullWidth
        mt={freeze.error ? 'md' : 0}
        leftSection={<IconSnowflake size={20} aria-hidden />}
        loading={freeze.isPending}
        onClick={() => freeze.mutate([], { onSuccess: () => setAsking(true) })}
      >
        {t('freeze.action')}
      </Button>
    </Card>
  );
}
