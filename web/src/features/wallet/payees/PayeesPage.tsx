import { Button, Skeleton, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { stepUpOf, type StepUpComponent } from '@/shared/step-up/stepUp';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { payeesKey, payeesQuery } from '../api/listPayees';
import { trustPayee } from '../api/trustPayee';
import { PayeeRow } from './PayeeRow';
import classes from './Payees.module.css';

/** Whom the person has paid, and whom they trust with larger payments. */
export function PayeesPage({ StepUp }: { StepUp: StepUpComponent }) {
  const { t } = useTranslation(['payees', 'common']);
  const client = useQueryClient();
  const payees = useInfiniteQuery(payeesQuery);
  const trust = useMutation({
    mutationFn: trustPayee,
    onSuccess: () => client.invalidateQueries({ queryKey: payeesKey }),
  });
  const stepUp = stepUpOf(trust.error);
  if (stepUp) {
    return (
      <Page title={t('confirm_title')} onBack={trust.reset}>
        <StepUp
          stepUp={stepUp}
          goOn={() => trust.variables && trust.mutate(trust.variables)}
          cancel={trust.reset}
        />
      </Page>
    );
  }
  return (
    <Page title={t('title')} back="/profile">
      <Text c="dimmed">{t('text')}</Text>
      <ProblemNotice error={trust.error} />
      <QueryView query={payees} skeleton={<Skeleton height={200} radius="lg" />}>
        {({ pages }) => {
          const list = pages.flatMap(({ data }) => data);
          return (
            <Card>
              {list.length === 0 ? <Nobody /> : null}
              <ul className={classes['rows']}>
                {list.map((payee) => (
                  <PayeeRow
                    key={payee.id}
                    payee={payee}
                    trusting={trust.isPending && trust.variables === payee.id}
                    trust={() => trust.mutate(payee.id)}
                  />
                ))}
              </ul>
              {payees.hasNextPage ? (
                <Button
                  variant="subtle"
                  loading={payees.isFetchingNextPage}
                  onClick={() => void payees.fetchNextPage()}
                >
                  {t('more')}
                </Button>
              ) : null}
            </Card>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Nobody() {
  const { t } = useTranslation(['payees', 'common']);
  return (
    <StateView
      icon={<IconUsers size={30} stroke={1.6} />}
      title={t('empty_title')}
      text={t('empty_text')}
      action={
        <Button component={Link} to="/send">
          {t('empty_action')}
        </Button>
      }
    />
  );
}
