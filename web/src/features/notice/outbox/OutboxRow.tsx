import { Group, Title } from '@mantine/core';
import { IconDeviceMobileMessage, IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OutboxMessage } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { CopyButton } from '@/shared/ui/CopyButton';
import classes from './OutboxPage.module.css';

const codePattern = /(?<!\d)\d{6}(?!\d)/;

export function OutboxRow({ message }: { message: OutboxMessage }) {
  const { t } = useTranslation(['notice', 'common']);
  const language = useLanguage();
  const code = codePattern.exec(message.text)?.[0];
  const [before, after] = code ? message.text.split(code, 2) : [message.text];
  const Symbol = message.channel.toLowerCase() === 'sms' ? IconDeviceMobileMessage : IconMail;
  return (
    <Card as="article" className={classes['message']}>
      <div className={classes['meta']}>
        <Symbol size={18} aria-hidden />
        <span>{message.to}</span>
        <time dateTime={message.created_at}>{formatDayTime(message.created_at, language)}</time>
      </div>
      <Group justify="space-between" mt={6}>
        <Title order={2}>{message.subject}</Title>
        {code ? <CopyButton value={code} label={t('outbox.copy_code')} /> : null}
      </Group>
      <p className={classes['text']}>
        {before}
        {code ? <mark>{code}</mark> : null}
        {after}
      </p>
    </Card>
  );
}
