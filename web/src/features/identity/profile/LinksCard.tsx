import {
  IconBell, IconChevronRight, IconGauge, IconHelpCircle, IconIdBadge2, IconKey, IconLock,
  IconShieldLock, IconUsers, type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/ui/Card';
import classes from './LinksCard.module.css';

export function LinksCard() {
  const { t } = useTranslation([
    'identity', 'alerts', 'cases', 'limits', 'payees', 'reviews', 'security', 'common',
  ]);
  return (
    <Card as="nav" flush>
      <Row
        to="/profile/security"
        icon={IconShieldLock}
        title={t('security:title')}
        text={t('security:hint')}
      />
      <Row
        to="/profile/verification"
        icon={IconIdBadge2}
        title={t('reviews:title')}
        text={t('reviews:hint')}
      />
      <Row to="/limits" icon={IconGauge} title={t('limits:title')} text={t('limits:hint')} />
      <Row
        to="/profile/alerts"
        icon={IconBell}
        title={t('alerts:title')}
        text={t('alerts:hint')}
      />
      <Row to="/profile/password" icon={IconLock} title={t('change.title')} text={t('change.hint')} />
      <Row to="/profile/payees" icon={IconUsers} title={t('payees:title')} text={t('payees:hint')} />
      <Row to="/profile/tokens" icon={IconKey} title={t('tokens.title')} text={t('tokens.hint')} />
      <Row to="/help" icon={IconHelpCircle} title={t('cases:help.title')} text={t('cases:help.hint')} />
    </Card>
  );
}

interface RowProps {
  to: string;
  icon: Icon;
  title: string;
  text: string;
}

function Row({ to, icon: Symbol, title, text }: RowProps) {
  return (
    <Link to={to} className={classes['row']}>
      <Symbol size={22} stroke={1.7} aria-hidden className={classes['icon']} />
      <span>
        <strong>{title}</strong>
        <small>{text}</small>
      </span>
      <IconChevronRight size={18} aria-hidden className={classes['arrow']} />
    </Link>
  );
}
