import { Anchor, Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CustomerCaseDetail } from '@/shared/api/caseModel';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { caseQuery, createMessage, messagesQuery } from '../api/customerCases';
import { useCaseWords } from '../case/useCaseWords';
import { CaseFactsCard } from './CaseFactsCard';
import { CaseHead } from './CaseHead';
import { Ending } from './Ending';
import { KeepCard } from './KeepCard';
import { ReplyBox } from './ReplyBox';
import { ThreadCard } from './ThreadCard';
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
  const { t } = useTranslation(['cases', 'chat', 'common']);
  const tracker = useId();
  const may = (action: string) => found.allowed_actions.includes(action);
  return (
    <Stack gap={18}>
      <CaseHead found={found} />
      <ThreadCard query={messagesQuery(found.id)} filesAt={`/api/v1/cases/${found.id}/files`}>
        {found.goes_on_in ? (
          <Text mt="md">
            <Anchor component={Link} to={`/help/cases/${found.goes_on_in}`}>
              {t('reply.goes_on')}
            </Anchor>
          </Text>
        ) : null}
        {may('reply') ? (
          <>
            <ReplyBox id={found.id} send={createMessage} />
            <Button
              component={Link}
              to={`/help/chat?case=${found.id}`}
              variant="subtle"
              leftSection={<IconMessages size={18} aria-hidden />}
            >
              {t('chat:about_case')}
            </Button>
          </>
        ) : null}
      </ThreadCard>
      <Ending found={found} />
      <Card labelledBy={tracker}>
        <Title order={2} id={tracker} mb="md">
          {t('tracker.title')}
        </Title>
        <Tracker steps={found.steps} />
      </Card>
      <CaseFactsCard found={found} />
      <KeepCard caseId={found.id} />
    </Stack>
  );
}
