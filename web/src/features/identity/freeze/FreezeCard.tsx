import { Button, Text, Title } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { FreezeActions } from './FreezeActions';
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
    return (
      <>
        <FrozenBanner frozen={frozen}>
          <FreezeActions frozen={frozen} reportLost={() => setAsking(true)} />
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
