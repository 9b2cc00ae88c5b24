import { IconArrowDownLeft, IconArrowUpRight, IconMessageCircle, IconShieldLock } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { InboxMessage } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { inboxKey } from '../api/listInbox';
import { readMessage } from '../api/readMessage';
import classes from './InboxRow.module.css';

const icons = {
  credit: IconArrowDownLeft,
  debit: IconArrowUpRight,
  security: IconShieldLock,
  case: IconMessageCircle,
};

export function InboxRow({ message }: { message: InboxMessage }) {
  const { t } = useTranslation(['notice', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const navigate = useNavigate();
  const read = useMutation({
    mutationFn: () => readMessage(message.id),
    onSuccess: () => client.invalidateQueries({ queryKey: inboxKey }),
  });
  const Symbol = icons[message.kind as keyof typeof icons] ?? IconShieldLock;

  function open() {
    if (!message.read) read.mutate();
    if (message.payment_id) void navigate(`/transactions/${message.payment_id}`);
    if (message.case_id) void navigate(`/help/cases/${message.case_id}`);
    if (message.part_id) void navigate(`/help/parts/${message.part_id}`);
  }

  return (
    <li className={classes['row']}>
      <button type="button" className={classes['button']} onClick={open}>
        <span className={classes['icon']} data-kind={message.kind} aria-hidden>
          <Symbol size={20} stroke={1.8} />
        </span>
        <span className={classes['words']}>
          <span className={classes['title']} data-unread={!message.read}>
            {message.title}
            {message.read ? null : <span className={classes['new']}>{t('inbox.unread')}</span>}
          </span>
          <span className={classes['text']}>{message.text}</span>
          <time dateTime={message.at} className={classes['time']}>
            {formatDayTime(message.at, language)}
          </time>
        </span>
      </button>
    </li>
  );
}
