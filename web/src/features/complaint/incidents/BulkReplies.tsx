import { Anchor, Button, Progress, Text, Title } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { BulkReply, HeldCase } from '@/shared/api/incidentModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { bulkRepliesQuery, heldQuery, pathOfReplies } from '../api/incidents';
import list from '../lead/List.module.css';

/** What was sent to all: how far it has come, and who still waits for a human. */
export function BulkReplies({ incident }: { incident: string }) {
  const replies = useQuery(bulkRepliesQuery(incident));
  return replies.data?.map((bulk) => (
    <Sent key={bulk.id} path={`${pathOfReplies(incident)}/${bulk.id}`} bulk={bulk} />
  ));
}

interface SentProps {
  /** Where the server has it. */
  path: string;
  bulk: BulkReply;
}

export function Sent({ path, bulk }: SentProps) {
  const { t } = useTranslation('incidents');
  const title = useId();
  const language = useLanguage();
  const all = Math.max(1, bulk.sent + bulk.held + bulk.left);
  return (
    <Card labelledBy={title}>
      <Title order={2} id={title}>
        {t('asked', { when: formatDayTime(bulk.asked_at, language) })}
      </Title>
      <Text lineClamp={3}>
        {language === 'zh-CN' ? (bulk.text_zh ?? bulk.text_en) : (bulk.text_en ?? bulk.text_zh)}
      </Text>
      <Progress.Root size="lg" mt="sm" aria-hidden>
        <Progress.Section value={(100 * bulk.sent) / all} color="teal" />
        <Progress.Section value={(100 * bulk.held) / all} color="amber" />
      </Progress.Root>
      <Text role="status" mt={4}>
        {t('progress', { sent: bulk.sent, held: bulk.held, left: bulk.left })}
      </Text>
      {bulk.held > 0 ? <Held path={path} /> : null}
    </Card>
  );
}

function Held({ path }: { path: string }) {
  const { t } = useTranslation(['incidents', 'common']);
  const held = useInfiniteQuery(heldQuery(path));
  const cases = held.data?.pages.flatMap((page) => page.data);
  if (!cases) return null;
  return (
    <>
      <Title order={3} mt="md">
        {cases.length > 0 ? t('held') : t('none_held')}
      </Title>
      <ul className={list['list']}>
        {cases.map((one) => (
          <HeldRow key={one.case_id} held={one} />
        ))}
      </ul>
      {held.hasNextPage ? (
        <Button variant="default" size="sm" mt="sm" onClick={() => void held.fetchNextPage()}>
          {t('common:load_more')}
        </Button>
      ) : null}
    </>
  );
}

function HeldRow({ held }: { held: HeldCase }) {
  const { t, i18n } = useTranslation(['incidents', 'case_desk']);
  const key = `incidents:reason.${held.reason}`;
  const reason = i18n.exists(key) ? i18n.t(key as 'incidents:reason.case_closed') : held.reason;
  const fact = (kind: string) => {
    const name = `case_desk:composer.fact.${kind}`;
    return i18n.exists(name) ? i18n.t(name as 'case_desk:composer.fact.id') : kind;
  };
  return (
    <li className={list['row']}>
      <div>
        <Anchor component={Link} to={`/cases/${held.case_id}`}>
          {held.number} · {held.subject}
        </Anchor>
        <Text size="sm">{reason}</Text>
        {held.facts.length > 0 ? (
          <Text size="sm" c="dimmed">
            {t('facts', { facts: held.facts.map(fact).join(', ') })}
          </Text>
        ) : null}
      </div>
    </li>
  );
}
