import { Anchor, Text, Title } from '@mantine/core';
import { IconClock, IconMail, IconMessageCircle, IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import type { ContactCard, Way } from '../api/contactCard';
import classes from './ContactCardPage.module.css';

const icons = { chat: IconMessageCircle, app: IconMessages, email: IconMail };

/** The ways to reach us, whether somebody is there now, and how long others waited lately. */
export function Ways({ card }: { card: ContactCard }) {
  const { t } = useTranslation('contact_card');
  const language = useLanguage();
  return (
    <Card>
      <Title order={2}>{t('ways.title')}</Title>
      <p className={classes['desk']} data-open={card.open_now}>
        <IconClock size={20} stroke={1.7} aria-hidden />
        {card.open_now
          ? t('ways.open')
          : t('ways.closed', { when: formatDayTime(card.opens_at, language) })}
      </p>
      <ul className={classes['ways']}>
        {card.channels.map((way) => (
          <WayRow key={way.channel} way={way} />
        ))}
      </ul>
    </Card>
  );
}

function WayRow({ way }: { way: Way }) {
  const { t } = useTranslation('contact_card');
  const Icon = icons[way.channel];
  return (
    <li>
      <Icon size={24} stroke={1.6} aria-hidden />
      <div>
        {way.address ? (
          <Anchor href={`mailto:${way.address}`} className={classes['address'] ?? ''}>
            {way.address}
          </Anchor>
        ) : (
          <Anchor component={Link} to="/help">
            {t(`ways.${way.channel}`)}
          </Anchor>
        )}
        <Text size="sm" c="dimmed">
          {t(`ways.${way.channel}_text`)}
        </Text>
        <Wait way={way} />
      </div>
    </li>
  );
}

function Wait({ way }: { way: Way }) {
  const { t } = useTranslation('contact_card');
  if (way.usual_minutes === null || way.mostly_minutes === null) return null;
  const span = (minutes: number) =>
    minutes < 1
      ? t('wait.moment')
      : minutes < 120
        ? t('wait.minutes', { count: minutes })
        : t('wait.hours', { count: Math.round(minutes / 60) });
  return (
    <Text size="sm">
      {t('wait.lately', { usual: span(way.usual_minutes), mostly: span(way.mostly_minutes) })}
    </Text>
  );
}
