import { Button, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Payment } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { BigMoney } from '@/shared/ui/Money';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { paymentQuery } from '../api/getPayment';
import { isOpen } from '../payment/state';
import { storyOf } from '../payment/story';
import { ResultMark } from './ResultMark';
import classes from './ResultPage.module.css';

/** How a payment came out, following it while the outcome is still to come. */
export function ResultPage() {
  const { t } = useTranslation(['wallet', 'common']);
  const { id = '' } = useParams();
  const payment = useQuery(paymentQuery(id));
  return (
    <Page title={t('result.title')}>
      <Card as="div">
        <QueryView query={payment} skeleton={<Skeleton height={320} radius="lg" />}>
          {(found) => <Result payment={found} />}
        </QueryView>
      </Card>
    </Page>
  );
}

function Result({ payment }: { payment: Payment }) {
  const { t, i18n } = useTranslation(['wallet', 'limits', 'common']);
  const language = useLanguage();
  const topUp = payment.type === 'top_up';
  const short = payment.decline_code === 'insufficient_funds';
  const frozen = payment.decline_code === 'wallet_frozen';
  const limited = payment.decline_code === 'limit_exceeded';
  const failed = payment.state === 'declined' || payment.state === 'failed';
  return (
    <Stack align="center" gap="md">
      <ResultMark payment={payment} />
      <BigMoney minor={payment.amount} currency={payment.currency} />
      <p className={classes['story']} role="status">
        {storyOf(payment, t, i18n, language)}
      </p>
      <Stack w="100%" gap="sm" mt="sm">
        {short ? (
          <Button component={Link} to="/top-up" size="lg">
            {t('top_up.action')}
          </Button>
        ) : null}
        {frozen ? (
          <Button component={Link} to="/profile/security" size="lg">
            {t('payment.to_security')}
          </Button>
        ) : null}
        {failed && !short && !frozen ? (
          <Button component={Link} to={topUp ? '/top-up' : '/send'} size="lg">
            {t('payment.again')}
          </Button>
        ) : null}
        {limited ? (
          <Button component={Link} to="/limits" size="lg" variant="default">
            {t('limits:see')}
          </Button>
        ) : null}
        <Button component={Link} to="/" size="lg" variant={failed ? 'default' : 'filled'}>
          {isOpen(payment.state) ? t('result.leave') : t('wallet:result.done')}
        </Button>
        <Button component={Link} to={`/transactions/${payment.id}`} variant="subtle">
          {t('result.see')}
        </Button>
      </Stack>
    </Stack>
  );
}
