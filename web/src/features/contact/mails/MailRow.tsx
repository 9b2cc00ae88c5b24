import { Badge, Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMail } from '@/shared/api/mailModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { mailsKey, takeMailIn } from '../api/mails';
import { MailDialog } from './MailDialog';
import classes from './MailRow.module.css';

export function MailRow({ mail }: { mail: StaffMail }) {
  const { t } = useTranslation('mails');
  const language = useLanguage();
  const client = useQueryClient();
  const [asked, ask] = useState<'read' | 'drop' | null>(null);
  const take = useMutation({
    mutationFn: () => takeMailIn(mail.id),
    onSuccess: () => client.invalidateQueries({ queryKey: mailsKey }),
  });
  const may = (action: string) => mail.allowed_actions.includes(action);
  return (
    <li className={classes['row']}>
      <Text fw={600} className={classes['sender']}>
        {mail.sender || t('no_sender')}
      </Text>
      <Group gap="xs" my={4}>
        <Badge variant="light" color={mail.state === 'quarantined' ? 'red' : 'gray'}>
          {t(mail.state === 'quarantined' ? 'state.quarantined' : `kind.${mail.kind ?? 'unknown'}`)}
        </Badge>
        <Text size="sm" c="dimmed">
          {formatDayTime(mail.received_at, language)}
          {mail.rule ? ` · ${t('by_rule', { rule: mail.rule })}` : ''}
        </Text>
      </Group>
      {mail.fault ? (
        <Text size="sm" c="dimmed" className={classes['sender']}>
          {t('fault', { fault: mail.fault })}
        </Text>
      ) : null}
      <Group gap="xs" mt="xs">
        <Button size="xs" variant="default" onClick={() => ask('read')}>
          {t('read')}
        </Button>
        {may('take_in') ? (
          <Button size="xs" variant="light" loading={take.isPending} onClick={() => take.mutate()}>
            {t('take_in')}
          </Button>
        ) : null}
        {may('drop') ? (
          <Button size="xs" variant="default" onClick={() => ask('drop')}>
            {t('drop')}
          </Button>
        ) : null}
      </Group>
      <ProblemNotice error={take.error} />
      {asked ? <MailDialog mail={mail} deed={asked} close={() => ask(null)} /> : null}
    </li>
  );
}
