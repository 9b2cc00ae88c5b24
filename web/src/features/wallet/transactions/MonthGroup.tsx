import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Money } from '@/shared/ui/Money';
import { TransactionList } from '../payment/TransactionRow';
import classes from './MonthGroup.module.css';
import type { Month } from './months';

export function MonthGroup({ month, sum, payments, currency }: Month & { currency: string }) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <header className={classes['head']}>
        <Title order={2} id={heading}>
          {formatMonth(month, language)}
        </Title>
        {sum ? (
          <dl className={classes['sums']}>
            <div>
              <dt>{t('transactions.in')}</dt>
              <dd className={classes['in']}>
                <Money minor={sum.in} currency={currency} signed />
              </dd>
            </div>
            <div>
              <dt>{t('transactions.out')}</dt>
              <dd>
                <Money minor={-sum.out} currency={currency} />
              </dd>
            </div>
          </dl>
        ) : null}
      </header>
      <Card as="div" flush>
        <TransactionList payments={payments} />
      </Card>
    </section>
  );
}
