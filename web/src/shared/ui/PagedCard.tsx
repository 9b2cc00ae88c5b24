import { Button, Skeleton } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from './Card';
import classes from './PagedCard.module.css';
import { QueryView } from './QueryView';
import { StateView } from './States';

interface Props<T> {
  query: UseInfiniteQueryResult<InfiniteData<{ data: T[] }>>;
  /** What stands there while there is nothing. */
  none: { icon: ReactNode; title: string; text: string };
  /** A list item with its key. */
  children: (one: T, n: number) => ReactNode;
}

/** A list that comes in pages, in all its states: loading, failed, empty, and with more to come. */
export function PagedCard<T>({ query, none, children }: Props<T>) {
  const { t } = useTranslation('common');
  return (
    <QueryView query={query} skeleton={<Skeleton height={320} radius="lg" />}>
      {({ pages }) => {
        const list = pages.flatMap((page) => page.data);
        return (
          <Card>
            {list.length === 0 ? (
              <StateView icon={none.icon} title={none.title} text={none.text} />
            ) : (
              <ul className={classes['list']}>{list.map(children)}</ul>
            )}
            {query.hasNextPage ? (
              <Button
                variant="default"
                mt="sm"
                loading={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('load_more')}
              </Button>
            ) : null}
          </Card>
        );
      }}
    </QueryView>
  );
}
