import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { CustomerCaseDetail } from '@/shared/api/caseModel';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { caseQuery, messagesQuery } from '../api/customerCases';
import { useCaseWords } from '../case/useCaseWords';
import { CaseFactsCard } from './CaseFactsCard';
import { CaseHead } from './CaseHead';
import { Ending } from './Ending';
import { ReplyBox } from './ReplyBox';
import { Thread } from './Thread';
import { Tracker } from './Tracker';

/** One case: whose turn and by when first, then its way, then all that was said. */
export function CasePage() {
  const { t } = useTranslation(['cases', 'common']);
  const words = useCaseWords();
  const { id = '' } = useParams();
  const found = useQuery(caseQuery(id));
  const title = found.data ? words.problem(found.data.problem_type) : t('help.mine');
  return (
    <Page title={title} back="/help">
      <QueryView query={found} skeleton={<Skeleton height={420} radius="lg" />}>
        {(loaded) => <CaseView found={loaded} />}
      </QueryView>
    </Page>
  );
}

function CaseView({ found }: { found: CustomerCaseDetail }) {
  const { t } = useTranslation(['cases', 'common']);
  const tracker = useId();
  const thread = useId();
  const messages = useQuery(messagesQuery(found.id));
  const may = (action: string) => found.allowed_actions.includes(action);
  return (
    <Stack gap={18}>
      <CaseHead found={found} />
      <Card labelledBy={thread}>
        <Title order={2} id={thread} mb="md">
          {t('thread.title')}
        </Title>
        <QueryView query={messages} skeleton={<Skeleton height={160} />}>
          {({ data }) =>
            data.length === 0 ? (
              <Text c="dimmed">{t('thread.none')}</Text>
            ) : (
              <Thread caseId={found.id} messages={data} />
            )
          }
        </QueryView>
        {may('reply') ? <ReplyBox caseId={found.id} /> : <Text mt="md">{t('reply.closed')}</Text>}
      </Card>
      <Ending found={found} />
      <Card labelledBy={tracker}>
        <Title order={2} id={tracker} mb="md">
          {t('tracker.title')}
        </Title>
        <Tracker steps={found.steps} />
      </Card>
      <CaseFactsCard found={found} />
    </Stack>
  );
}
