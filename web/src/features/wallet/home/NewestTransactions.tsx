import { Anchor, Button, Group, Skeleton, Stack, Title } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wallet } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { newestTransactionsQuery } from '../api/listTransactions';
import { TransactionList } from '../payment/TransactionRow';

export function NewestTransactions({ wallet }: { wallet: Wallet }) {
  const { t } = useTranslation(['wallet', 'common']);
  const heading = useId();
  const newest = useQuery(newestTransactionsQuery(wallet.id));
  return (
    <section aria-labelledby={heading}>
      <Group justify="space-between" mb={10} mih={40}>
        <Title order={2} id={heading}>
          {t('home.newest')}
        </Title>
        {newest.data?.length ? (
          <Anchor component={Link} to="/transactions" py={6}>
            {t('home.all')}
          </Anchor>
        ) : null}
      </Group>
      <Card as="div" flush>
        <QueryView query={newest} skeleton={<RowsSkeleton />}>
          {(payments) =>
            payments.length > 0 ? (
              <TransactionList payments={payments} />
            ) : (
              <StateView
                icon={<IconReceipt size={30} stroke={1.6} />}
                title={t('home.empty_title')}
                text={t('home.empty_text')}
                action={
                  wallet.allowed_actions.includes('top_up') ? (
                    <Button component={Link} to="/top-up">
                      {t('top_up.action')}
                    </Button>
                  ) : null
                }
              />
            )
          }
        </QueryView>
      </Card>
    </section>
  );
}

export function RowsSkeleton() {
  return (
    <Stack p="lg" gap="lg">
      {[1, 2, 3, 4].map((line) => (
        <Group key={line} wrap="nowrap">
          <Skeleton circle height={44} />
          <Skeleton height={14} width="50%" />
          <Skeleton height={14} width="20%" ml="auto" />
        </Group>
      ))}
    </Stack>
  );
}
