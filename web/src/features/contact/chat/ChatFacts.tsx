import { Anchor, Button, Group, Modal, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePerson } from '@/shared/session/me';
import { colleaguesQuery } from '../api/chat';
import classes from './DeskChatPage.module.css';
import type { ChatView, Said } from './protocol';

/** Whom a talk is with, where more about them is found, and handing it on. */
export function ChatFacts({ chat, act }: { chat: ChatView; act: (said: Said) => void }) {
  const { t } = useTranslation('chat');
  const [offering, setOffering] = useState(false);
  const may = (action: string) => chat.allowed_actions.includes(action);
  return (
    <Stack gap="sm">
      <Title order={2} size="h4">
        {chat.customer_name ?? t('desk.customer')}
      </Title>
      <dl className={classes['facts']}>
        <dt>{t('desk.case')}</dt>
        <dd>
          <Anchor component={Link} to={`/cases/${chat.case_id}`} className="tabular">
            {chat.case_number}
          </Anchor>
        </dd>
        <dt>{t('desk.language')}</dt>
        <dd>{t(`language.${chat.language}`)}</dd>
        {chat.customer_id ? (
          <>
            <dt>{t('desk.account')}</dt>
            <dd>
              <Anchor component={Link} to={`/customers/${chat.customer_id}`}>
                {t('desk.open_account')}
              </Anchor>
            </dd>
          </>
        ) : null}
      </dl>
      {chat.summary ? (
        <div>
          <Text size="sm" c="dimmed">{t('desk.summary')}</Text>
          <Text>{chat.summary}</Text>
        </div>
      ) : null}
      {chat.offered_to_name && may('decline') ? (
        <div role="status">
          <Text size="sm">{t('desk.offering', { name: chat.offered_to_name })}</Text>
          <Button size="sm" variant="default" mt={4} onClick={() => act({ type: 'decline', chat: chat.id })}>
            {t('desk.take_back')}
          </Button>
        </div>
      ) : null}
      <Group gap="sm">
        {may('offer') ? (
          <Button size="sm" variant="default" onClick={() => setOffering(true)}>
            {t('desk.transfer')}
          </Button>
        ) : null}
        {may('end') ? (
          <Button size="sm" variant="subtle" color="gray" onClick={() => act({ type: 'end', chat: chat.id })}>
            {t('desk.end')}
          </Button>
        ) : null}
      </Group>
      <Modal opened={offering} onClose={() => setOffering(false)} title={t('desk.transfer')}>
        <Offer chat={chat} act={act} onDone={() => setOffering(false)} />
      </Modal>
    </Stack>
  );
}

function Offer({ chat, act, onDone }: {
  chat: ChatView; act: (said: Said) => void; onDone: () => void;
}) {
  const { t } = useTranslation('chat');
  const { id } = usePerson();
  const colleagues = useQuery(colleaguesQuery);
  const [to, setTo] = useState<string | null>(null);
  const [summary, setSummary] = useState('');
  const present = (colleagues.data ?? []).filter((one) => one.presence === 'available' && one.id !== id);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (to && summary.trim() !== '') {
          act({ type: 'offer', chat: chat.id, to, summary: summary.trim() });
          onDone();
        }
      }}
    >
      <Stack>
        <Select
          label={t('desk.colleague')}
          description={present.length === 0 ? t('desk.no_colleague') : undefined}
          data={present.map((one) => ({ value: one.id, label: one.name }))}
          value={to}
          onChange={setTo}
        />
        <Textarea
          label={t('desk.summary')}
          description={t('desk.summary_hint')}
          autosize
          minRows={3}
          maxLength={1_000}
          value={summary}
          onChange={(event) => setSummary(event.currentTarget.value)}
        />
        <Button type="submit" disabled={!to || summary.trim() === ''}>
          {t('desk.offer')}
        </Button>
      </Stack>
    </form>
  );
}
