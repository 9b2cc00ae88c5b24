import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { FailedView } from './States';

interface Props<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** Loading, failed or there: the states every screen with data shares. Old data beats an error. */
export function QueryView<T>({ query, skeleton, children }: Props<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return <FailedView problem={asProblem(query.error)} retry={() => void query.refetch()} />;
  }
  return (
    <div aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('state.loading')}
      </span>
      {skeleton}
    </div>
  );
}
