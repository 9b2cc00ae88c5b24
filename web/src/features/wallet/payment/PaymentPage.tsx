import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconLock, IconPlus, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Payment } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { BigMoney } from '@/shared/ui/Money';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { paymentQuery } from '../api/getPayment';
import { PaymentFacts } from './PaymentFacts';
import { PaymentIcon } from './PaymentIcon';
import { SomethingWrong } from './SomethingWrong';
import { movedNothing, signedAmount } from './state';
import { StateBadge } from './StateBadge';
import { headlineOf, storyOf } from './story';
import { Timeline } from './Timeline';
import classes from './PaymentPage.module.css';

export function PaymentPage() {
  const { t } = useTranslation(['wallet', 'common']);
  const { id = '' } = useParams();
  const payment = useQuery(paymentQuery(id));
  return (
    <Page title={t('payment.title')} back="/transactions">
      <QueryView query={payment} skeleton={<PaymentSkeleton />}>
        {(found) => <PaymentView payment={found} />}
      </QueryView>
    </Page>
  );
}

function PaymentView({ payment }: { payment: Payment }) {
  const { t, i18n } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const timeline = useId();
  const details = useId();
  return (
    <Stack gap={18}>
      <Card as="div">
        <Group gap="sm" mb="sm">
          <PaymentIcon payment={payment} />
          <div style={{ flex: 1 }}>
            <Text fw={580}>{headlineOf(payment, t)}</Text>
          </div>
          <StateBadge state={payment.state} />
        </Group>
        <div className={movedNothing(payment.state) ? classes['void'] : undefined}>
          <BigMoney minor={signedAmount(payment)} currency={payment.currency} />
        </div>
        <p className={classes['story']} role="status">
          {storyOf(payment, t, i18n, language)}
        </p>
        <NextSteps payment={payment} />
      </Card>
      {payment.timeline?.length ? (
        <Card labelledBy={timeline}>
          <Title order={2} id={timeline} mb="md">
            {t('payment.timeline')}
          </Title>
          <Timeline payment={payment} />
        </Card>
      ) : null}
      <Card labelledBy={details}>
        <Title order={2} id={details} mb="xs">
          {t('payment.details')}
        </Title>
        <PaymentFacts payment={payment} />
      </Card>
      <SomethingWrong payment={payment} />
    </Stack>
  );
}

/** Only what the server lists as allowed for this payment. */
function NextSteps({ payment }: { payment: Payment }) {
  const { t } = useTranslation(['wallet', 'common']);
  const allowed = (action: string) => payment.allowed_actions.includes(action);
  const again = payment.type === 'top_up' ? '/top-up' : '/send';
  const showTopUp = payment.decline_code === 'insufficient_funds' && again !== '/top-up';
  const showSecurity = payment.decline_code === 'wallet_frozen';
  const showAgain = allowed('try_again');
  if (!showTopUp && !showSecurity && !showAgain) return null;
  return (
    <Group mt="md">
      {showTopUp ? (
        <Button component={Link} to="/top-up" leftSection={<IconPlus size={18} aria-hidden />}>
          {t('top_up.action')}
        </Button>
      ) : null}
      {showSecurity ? (
        <Button component={Link} to="/profile/security" leftSection={<IconLock size={18} aria-hidden />}>
          {t('payment.to_security')}
        </Button>
      ) : null}
      {showAgain ? (
        <Button
          component={Link}
          to={again}
          variant={showTopUp || showSecurity ? 'default' : 'filled'}
          leftSection={<IconSend size={18} aria-hidden />}
        >
          {t('payment.again')}
        </Button>
      ) : null}
    </Group>
  );
}

function PaymentSkeleton() {
  return (
    <Stack gap={18}>
      <Skeleton height={210} radius="lg" />
      <Skeleton height={180} radius="lg" />
      <Skeleton height={220} radius="lg" />
    </Stack>
  );
}
