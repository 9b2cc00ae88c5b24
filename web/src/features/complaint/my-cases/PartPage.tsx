import { Skeleton, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { CasePart } from '@/shared/api/caseModel';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { createPartMessage, partMessagesQuery, partQuery } from '../api/caseParts';
import classes from './PartPage.module.css';
import { ReplyBox } from './ReplyBox';
import { ThreadCard } from './ThreadCard';

/** What somebody is asked in another one's case: who sees it first, then the thread. */
export function PartPage() {
  const { t } = useTranslation('parts');
  const { id = '' } = useParams();
  const part = useQuery(partQuery(id));
  return (
    <Page title={t('page.title')} back="/help">
      <QueryView query={part} skeleton={<Skeleton height={420} radius="lg" />}>
        {(loaded) => <PartView part={loaded} />}
      </QueryView>
    </Page>
  );
}

function PartView({ part }: { part: CasePart }) {
  const { t } = useTranslation('parts');
  const { id, number, role } = part;
  return (
    <Stack gap={18}>
      <Card as="div">
        <Text className="tabular" c="dimmed">
          {number}
        </Text>
        <Text fz="lg" mt="xs" style={{ textWrap: 'pretty' }}>
          {t(`page.as_${role}`)}
        </Text>
        <Text mt="sm" className={classes['seen'] ?? ''}>
          <IconEyeOff size={18} aria-hidden />
          {t('page.seen_by')}
        </Text>
      </Card>
      <ThreadCard query={partMessagesQuery(id)} filesAt={`/api/v1/case-parts/${id}/files`}>
        {part.allowed_actions.includes('reply') ? (
          <ReplyBox id={id} send={createPartMessage} />
        ) : (
          <Text mt="md" c="dimmed">
            {t('page.over')}
          </Text>
        )}
      </ThreadCard>
    </Stack>
  );
}
