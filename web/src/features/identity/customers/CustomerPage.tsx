import { Skeleton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { customerQuery } from '../api/getCustomer';
import { CustomerFacts } from './CustomerFacts';
import { CustomerFreezes } from './CustomerFreezes';
import { CustomerRecovery } from './CustomerRecovery';
import { LookForm } from './LookForm';
import { customersPath } from './paths';

/** One customer, in an open look; what other modules know of them comes from outside. */
export function CustomerPage({ More }: { More?: ComponentType<{ person: string }> }) {
  const { t } = useTranslation(['customers', 'common']);
  const client = useQueryClient();
  const { id = '' } = useParams();
  const customer = useQuery(customerQuery(id));
  if (customer.error && asProblem(customer.error).code === 'look_required') {
    return (
      <Page title={t('look.needed')} back={customersPath}>
        <Card>
          <LookForm
            who={{ person_id: id }}
            onOpened={() => void client.resetQueries({ queryKey: customerQuery(id).queryKey })}
          />
        </Card>
      </Page>
    );
  }
  return (
    <Page title={customer.data?.name ?? t('customer')} back={customersPath}>
      <QueryView query={customer} skeleton={<Skeleton height={360} radius="lg" />}>
        {(found) => (
          <>
            <CustomerFacts customer={found} />
            <CustomerFreezes customer={found} />
            <CustomerRecovery customer={found} />
            {More ? <More person={found.id} /> : null}
          </>
        )}
      </QueryView>
    </Page>
  );
}
