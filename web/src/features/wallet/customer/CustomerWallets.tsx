import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/shared/money/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import { QueryView } from '@/shared/ui/QueryView';
import { customerWalletsQuery } from '../api/listCustomerWallets';
import { isKnown } from '../limits/limit';
import { LimitRow } from '../limits/LimitRow';
import classes from './CustomerWallets.module.css';

/** What a customer holds, for the staff who have a look open. */
export function CustomerWallets({ person }: { person: string }) {
  const { t } = useTranslation(['customers', 'common']);
  const language = useLanguage();
  const wallets = useQuery(customerWalletsQuery(person));
  return (
    <Card>
      <Title order={2}>{t('wallets.title')}</Title>
      <QueryView query={wallets} skeleton={<Skeleton height={60} mt="sm" />}>
        {({ data }) =>
          data.length === 0 ? (
            <Text c="dimmed">{t('wallets.none')}</Text>
          ) : (
            data.map(({ id, currency, balance, limits }) => (
              <section key={id} aria-label={currency}>
                <Facts
                  facts={[
                    {
                      label: currency,
                      value: t('wallets.amounts', {
                        available: formatMoney(balance.available, currency, language),
                        posted: formatMoney(balance.posted, currency, language),
                      }),
                    },
                  ]}
                />
                <ul className={classes['limits']}>
                  {limits.filter(isKnown).map((limit) => (
                    <LimitRow key={limit.limit} limit={limit} currency={currency} />
                  ))}
                </ul>
              </section>
            ))
          )
        }
      </QueryView>
    </Card>
  );
}
