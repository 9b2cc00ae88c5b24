import { Button, NativeSelect, Skeleton } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Approval } from '@/shared/api/reviewModel';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { approvalsQuery } from '../api/approvals';
import { ApprovalCard } from './ApprovalCard';

const states = ['proposed', 'approved', 'refused', 'withdrawn', 'expired'] as const;

interface Props {
  /** Tells what a proposal changes; whose it is knows the words. */
  Changes: ComponentType<{ approval: Approval }>;
}

/** What waits for a second person, and what became of the rest. */
export function ApprovalsPage({ Changes }: Props) {
  const { t } = useTranslation(['customers', 'common']);
  const [state, setState] = useState<string>('proposed');
  const approvals = useInfiniteQuery(approvalsQuery(state));
  return (
    <Page title={t('approvals.title')}>
      <NativeSelect
        label={t('approvals.show')}
        value={state}
        onChange={(event) => setState(event.currentTarget.value)}
        data={states.map((value) => ({ value, label: t(`approvals.state.${value}`) }))}
        mb="md"
      />
      <QueryView query={approvals} skeleton={<Skeleton height={240} radius="lg" />}>
        {({ pages }) => {
          const found = pages.flatMap((page) => page.data);
          return found.length === 0 ? (
            <Card>
              <StateView icon={<IconChecks size={30} stroke={1.6} />} title={t('approvals.none')} />
            </Card>
          ) : (
            <>
              {found.map((approval) => (
                <ApprovalCard key={approval.id} approval={approval} Changes={Changes} />
              ))}
            </>
          );
        }}
      </QueryView>
      {approvals.hasNextPage ? (
        <Button
          variant="default"
          loading={approvals.isFetchingNextPage}
          onClick={() => void approvals.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
    </Page>
  );
}
