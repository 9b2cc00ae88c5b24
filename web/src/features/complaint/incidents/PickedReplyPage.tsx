import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useKeys } from '@/shared/keys/useKeys';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { pickedReplyQuery, pathOfPicked } from '../api/incidents';
import { Sent } from './BulkReplies';

/** One answer to cases that were picked in the queue: how far it has come, and who still waits. */
export function PickedReplyPage() {
  const { t } = useTranslation('incidents');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const query = useQuery(pickedReplyQuery(id));
  useKeys({ u: () => void navigate('/cases') });
  return (
    <Page title={t('picked_title')} back="/cases" width="wide">
      <QueryView query={query} skeleton={<Skeleton height={220} radius="lg" />}>
        {(bulk) => <Sent path={pathOfPicked(bulk.id)} bulk={bulk} />}
      </QueryView>
    </Page>
  );
}
