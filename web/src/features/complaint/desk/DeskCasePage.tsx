import { SegmentedControl, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useKeys } from '@/shared/keys/useKeys';
import { QueryView } from '@/shared/ui/QueryView';
import { deskCaseQuery } from '../api/deskCase';
import { KeysHelp } from '../keys/KeysHelp';
import { useQueueAddress } from '../queue/useQueue';
import { CaseWork } from './CaseWork';
import classes from './DeskCase.module.css';
import { FactsPane } from './FactsPane';
import { ListPane } from './ListPane';
import { useNeighbours } from './useNeighbours';

/** Three panes: where one is in the queue, what was said, and what is known. */
export function DeskCasePage() {
  const { t } = useTranslation(['case_desk', 'common']);
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const address = useQueueAddress();
  const [pane, setPane] = useState('thread');
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure(false);
  const found = useQuery(deskCaseQuery(id));
  const { cases, next, previous } = useNeighbours(id, address.filters);
  const pathOf = (other: string) => `/cases/${other}?${address.text}`;
  const queue = `/cases?${address.text}`;
  useKeys({
    j: next ? () => void navigate(pathOf(next)) : undefined,
    k: previous ? () => void navigate(pathOf(previous)) : undefined,
    u: () => void navigate(queue),
    '?': openHelp,
  });
  const number = found.data?.number;
  useEffect(() => {
    document.title = `${number ?? t('queue.title')} · Recourse`;
  }, [number, t]);
  return (
    <div className={classes['page']} data-wide data-pane={pane}>
      <ListPane cases={cases} current={id} pathOf={pathOf} queue={queue} openHelp={openHelp} />
      <SegmentedControl
        className={classes['switch'] ?? ''}
        size="sm"
        value={pane}
        onChange={setPane}
        aria-label={t('queue.title')}
        data={[
          { value: 'thread', label: t('case.thread') },
          { value: 'facts', label: t('case.facts') },
        ]}
      />
      <QueryView query={found} skeleton={<Skeleton height={420} m="md" />}>
        {(loaded) => (
          <>
            <CaseWork key={loaded.id} found={loaded} />
            <FactsPane found={loaded} />
          </>
        )}
      </QueryView>
      <KeysHelp opened={help} close={closeHelp} />
    </div>
  );
}
