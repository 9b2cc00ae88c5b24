import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { securityQuery } from '../api/getSecurity';
import { UnfreezeForm } from './UnfreezeForm';

export function UnfreezePage() {
  const { t } = useTranslation(['security', 'common']);
  const security = useQuery(securityQuery);
  return (
    <Page title={t('unfreeze.title')} back="/profile/security">
      <QueryView query={security} skeleton={<Skeleton height={360} radius="lg" />}>
        {({ frozen }) => (
          <>
            <Card as="div">{frozen ? <UnfreezeForm frozen={frozen} /> : <NotFrozen />}</Card>
            {frozen ? <ToReview alone={frozen.unfreeze_methods.length === 0} /> : null}
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** The way on for who has lost everything that could unfreeze. */
function ToReview({ alone }: { alone: boolean }) {
  const { t } = useTranslation(['reviews', 'common']);
  return (
    <Card as="div">
      <Stack gap="sm" align="flex-start">
        <Text>{t('unfreeze.link_text')}</Text>
        <Button component={Link} to="/profile/security/unfreeze/review" variant="default">
          {t(alone ? 'unfreeze.title' : 'unfreeze.link')}
        </Button>
      </Stack>
    </Card>
  );
}

export function NotFrozen() {
  const { t } = useTranslation(['security', 'common']);
  return (
    <div role="status">
      <StateView
        icon={<IconLockOpen size={30} stroke={1.6} />}
        title={t('unfreeze.done_title')}
        text={t('unfreeze.done_text')}
        action={
          <Button component={Link} to="/">
            {t('unfreeze.done_action')}
          </Button>
        }
      />
    </div>
  );
}
