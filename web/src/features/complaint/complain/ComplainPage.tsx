import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDraft } from '@/shared/draft/useDraft';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { problemTypesQuery } from '../api/customerCases';
import { ComplaintForm } from './ComplaintForm';
import { emptyComplaint, type ComplaintDraft } from './complaint';
import { PaymentAtHand } from './PaymentAtHand';
import { ProblemChoice } from './ProblemChoice';

/** First tap: what happened. Second tap: send. Whatever is typed in between survives a reload. */
export function ComplainPage() {
  const { t } = useTranslation(['cases', 'common']);
  const [search, setSearch] = useSearchParams();
  const payment = search.get('payment');
  const chosen = search.get('problem');
  const types = useQuery(problemTypesQuery(payment));
  const draft = useDraft<ComplaintDraft>(`complaint.${payment ?? 'none'}`, emptyComplaint());

  function choose(code: string | null) {
    const next = new URLSearchParams(search);
    if (code) next.set('problem', code);
    else next.delete('problem');
    setSearch(next);
  }

  return (
    <Page
      title={t('complain.title')}
      {...(chosen
        ? { onBack: () => choose(null) }
        : { back: payment ? `/transactions/${payment}` : '/help' })}
    >
      {payment ? <PaymentAtHand id={payment} /> : null}
      <QueryView query={types} skeleton={<Skeleton height={380} radius="lg" />}>
        {(list) => {
          const type = list.find(({ code }) => code === chosen);
          return type ? (
            <ComplaintForm
              key={type.code}
              type={type}
              payment={payment}
              draft={draft}
              change={() => choose(null)}
            />
          ) : (
            <ProblemChoice types={list} choose={choose} />
          );
        }}
      </QueryView>
    </Page>
  );
}
