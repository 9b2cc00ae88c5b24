import { IconListDetails, IconPlus, IconSend, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wallet } from '@/shared/api/model';
import classes from './ActionRow.module.css';

/** What this wallet allows now; looking at the transactions is always allowed. */
export function ActionRow({ wallet }: { wallet: Wallet }) {
  const { t } = useTranslation(['wallet', 'common']);
  const allowed = (action: string) => wallet.allowed_actions.includes(action);
  return (
    <nav className={classes['row']} aria-label={t('home.actions')}>
      {allowed('send') ? (
        <Action to="/send" icon={IconSend} label={t('send.action')} accent />
      ) : null}
      {allowed('top_up') ? (
        <Action to="/top-up" icon={IconPlus} label={t('top_up.action')} />
      ) : null}
      <Action to="/transactions" icon={IconListDetails} label={t('transactions.title')} />
    </nav>
  );
}

interface Props {
  to: string;
  icon: Icon;
  label: string;
  accent?: boolean;
}

function Action({ to, icon: Symbol, label, accent }: Props) {
  return (
    <Link to={to} className={classes['action']} data-accent={accent}>
      <span className={classes['icon']} aria-hidden>
        <Symbol size={24} stroke={1.8} />
      </span>
      {label}
    </Link>
  );
}
