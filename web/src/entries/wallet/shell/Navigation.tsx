import {
  IconBell, IconHelpCircle, IconHome2, IconListDetails, IconPlus, IconSend, IconUserCircle,
  type Icon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { unreadQuery } from '@/features/notice/api/listInbox';
import { Logo } from '@/shared/ui/Logo';
import classes from './Navigation.module.css';

/** A bar under the thumb on phones, a quiet rail on desktops: the same links in both. */
export function Navigation() {
  const { t } = useTranslation();
  const { data: unread = 0 } = useQuery(unreadQuery);
  return (
    <nav className={classes['nav']} aria-label={t('nav.label')}>
      <div className={classes['logo']}>
        <Logo size={34} />
      </div>
      <Item to="/" icon={IconHome2} label={t('nav.home')} />
      <Item to="/transactions" icon={IconListDetails} label={t('nav.transactions')} />
      <Item to="/send" icon={IconSend} label={t('nav.send')} main />
      <Item to="/top-up" icon={IconPlus} label={t('nav.top_up')} railOnly />
      <Item to="/inbox" icon={IconBell} label={t('nav.inbox')} unread={unread} />
      <Item to="/help" icon={IconHelpCircle} label={t('nav.help')} railOnly />
      <Item to="/profile" icon={IconUserCircle} label={t('nav.profile')} />
    </nav>
  );
}

interface ItemProps {
  to: string;
  icon: Icon;
  label: string;
  main?: boolean;
  railOnly?: boolean;
  unread?: number;
}

function Item({ to, icon: Symbol, label, main, railOnly, unread = 0 }: ItemProps) {
  const { t } = useTranslation();
  return (
    <NavLink
      to={to}
      end={to === '/'}
      className={classes['item'] ?? ''}
      data-main={main}
      data-rail-only={railOnly}
    >
      <span className={classes['icon']}>
        <Symbol size={24} stroke={1.7} aria-hidden />
        {unread > 0 ? (
          <span className={classes['badge']} aria-hidden>
            {unread > 99 ? '99+' : unread}
          </span>
        ) : null}
      </span>
      <span className={classes['label']}>{label}</span>
      {unread > 0 ? (
        <span className="visually-hidden">{t('nav.unread', { count: unread })}</span>
      ) : null}
    </NavLink>
  );
}
