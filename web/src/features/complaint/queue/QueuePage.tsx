import { Button, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconInbox } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '@/shared/dates/useNow';
import { useKeys } from '@/shared/keys/useKeys';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { Surges } from '../incidents/Surges';
import { KeysHelp } from '../keys/KeysHelp';
import { KeysHint } from '../keys/KeysHint';
import { BulkBar } from './BulkBar';
import classes from './Queue.module.css';
import { QueueBar } from './QueueBar';
import { QueueRow } from './QueueRow';
import { useQueue, useQueueAddress } from './useQueue';
import { useRowKeys } from './useRowKeys';
import { ViewsRail } from './ViewsRail';

/** One list for all channels, the case whose clock runs out next at the top. */
export function QueuePage() {
  const { t } = useTranslation(['case_desk', 'common']);
  const address = useQueueAddress();
  const { query, cases = [] } = useQueue(address.filters);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure(false);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const now = useNow();
  const chosen = cases.filter(({ id }) => ticked.has(id));

  function tick(id: string, on: boolean) {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  }

  const rows = useRowKeys(
    list,
    (id) => tick(id, !ticked.has(id)),
    () => setTicked(new Set(chosen.length < cases.length ? cases.map(({ id }) => id) : [])),
  );
  useKeys({
    ...rows.keys,
    '/': () => search.current?.select(),
    '?': openHelp,
  });
  useEffect(() => {
    document.title = `${t('queue.title')} · Recourse`;
  }, [t]);

  return (
    <div className={classes['page']} data-wide>
      <ViewsRail address={address} />
      <div className={classes['body']}>
        <QueueBar address={address} search={search} toRows={rows.first} />
        <Surges />
        <QueryView query={query} skeleton={<Skeleton height={420} radius="md" />}>
          {() =>
            cases.length === 0 ? (
              <StateView
                icon={<IconInbox size={30} stroke={1.6} />}
                title={t('queue.none_title')}
                text={t(address.view === 'mine' ? 'queue.none_mine' : 'queue.none_text')}
              />
            ) : (
              <ul className={classes['list']} ref={list}>
                {cases.map((found) => (
                  <QueueRow
                    key={found.id}
                    found={found}
                    now={now}
                    to={`/cases/${found.id}?${address.text}`}
                    ticked={ticked.has(found.id)}
                    tick={(on) => tick(found.id, on)}
                  />
                ))}
              </ul>
            )
          }
        </QueryView>
        {query.hasNextPage ? (
          <Button
            variant="default"
            size="sm"
            mt="sm"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('common:load_more')}
          </Button>
        ) : null}
        <div className={classes['hint']}>
          <KeysHint open={openHelp} />
        </div>
        {chosen.length > 0 ? <BulkBar chosen={chosen} clear={() => setTicked(new Set())} /> : null}
      </div>
      <KeysHelp opened={help} close={closeHelp} />
    </div>
  );
}
