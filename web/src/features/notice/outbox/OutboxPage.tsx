import { Button, Group, Skeleton, Text, TextInput } from '@mantine/core';
import { IconMailbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch';
import { Logo } from '@/shared/ui/Logo';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { outboxQuery } from '../api/listOutbox';
import classes from './OutboxPage.module.css';
import { OutboxRow } from './OutboxRow';
import { StaffApps } from './StaffApps';

const atOnce = 15;

/** The demo's messages, which elsewhere go to a mail server and a telephone. */
export function OutboxPage() {
  const { t } = useTranslation(['notice', 'common']);
  const [to, setTo] = useState('');
  const [count, setCount] = useState(atOnce);
  const outbox = useQuery(outboxQuery);
  const wanted = to.replace(/\s/g, '').toLowerCase();
  return (
    <main className={classes['main']} id="main">
      <Group justify="space-between" maw={560} mx="auto" mb="md">
        <Logo size={30} />
        <LanguageSwitch />
      </Group>
      <Page title={t('outbox.title')} back="/">
        <Text c="dimmed">{t('outbox.text')}</Text>
        <StaffApps />
        <TextInput
          label={t('outbox.to')}
          placeholder="+8613800138000"
          autoComplete="off"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        <QueryView query={outbox} skeleton={<Skeleton height={140} radius="lg" />}>
          {({ data }) => {
            const shown = data.filter((message) => message.to.toLowerCase().includes(wanted));
            return shown.length === 0 ? (
              <Card>
                <StateView
                  icon={<IconMailbox size={30} stroke={1.6} />}
                  title={t('outbox.empty_title')}
                  text={t('outbox.empty_text')}
                />
              </Card>
            ) : (
              <Group gap="sm" aria-live="polite">
                {shown.slice(0, count).map((message) => (
                  <OutboxRow key={message.id} message={message} />
                ))}
                {shown.length > count ? (
                  <Button variant="default" onClick={() => setCount(count + atOnce)}>
                    {t('common:load_more')}
                  </Button>
                ) : null}
              </Group>
            );
          }}
        </QueryView>
      </Page>
    </main>
  );
}
