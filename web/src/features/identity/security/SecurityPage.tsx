import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { securityQuery } from '../api/getSecurity';
import { AuthenticatorsCard } from '../authenticators/AuthenticatorsCard';
import { SignInCodesCard } from '../factors/SignInCodesCard';
import { DevicesCard } from '../devices/DevicesCard';
import { FreezeCard } from '../freeze/FreezeCard';
import { RecoveryAlert } from '../recovery/RecoveryAlert';
import { HygieneCard } from './HygieneCard';
import { WaitingStepUps } from '../step-up/WaitingStepUps';
import { ScoreCard } from './ScoreCard';

export function SecurityPage() {
  const { t } = useTranslation(['security', 'common']);
  const security = useQuery(securityQuery);
  return (
    <Page title={t('title')} back="/profile">
      <QueryView query={security} skeleton={<SecuritySkeleton />}>
        {(found) => (
          <>
            <RecoveryAlert />
            <WaitingStepUps />
            <FreezeCard security={found} />
            <HygieneCard hygiene={found.hygiene} />
            <ScoreCard security={found} />
            <AuthenticatorsCard recoveryCodesLeft={found.recovery_codes_left} />
            <SignInCodesCard />
            <DevicesCard />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function SecuritySkeleton() {
  return (
    <Stack gap={18}>
      <Skeleton height={170} radius="lg" />
      <Skeleton height={300} radius="lg" />
      <Skeleton height={180} radius="lg" />
      <Skeleton height={180} radius="lg" />
    </Stack>
  );
}
