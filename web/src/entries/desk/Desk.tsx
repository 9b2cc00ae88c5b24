import { Center, Loader, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { deskDoorQuery } from '@/features/identity/api/deskDoor';
import { usePresenceBeat } from '@/features/contact/chat/usePresenceBeat';
import { asProblem } from '@/shared/api/problem';
import { switchLanguage } from '@/shared/i18n/i18n';
import { asLanguage } from '@/shared/i18n/languages';
import { useMe } from '@/shared/session/me';
import { Logo } from '@/shared/ui/Logo';
import { FailedView, StateView } from '@/shared/ui/States';
import classes from './Desk.module.css';
import { DeskLive } from './DeskLive';
import { DeskNavigation } from './DeskNavigation';
import { FactorFirst } from './FactorFirst';

const outside = ['customer', 'merchant'];

/** The frame of the staff's pages. Signing in is the wallet's, and leads back here. */
export function Desk() {
  const { t } = useTranslation(['customers', 'desk', 'common']);
  const me = useMe();
  const language = me.data?.language;
  const staff = me.data?.roles.some((role) => !outside.includes(role)) ?? false;
  const door = useQuery({ ...deskDoorQuery, enabled: staff });
  usePresenceBeat(door.data ? me.data?.roles : undefined);
  useEffect(() => {
    if (language) void switchLanguage(asLanguage(language));
  }, [language]);
  useEffect(() => {
    if (me.data === null) {
      location.replace(`/sign-in?return=${encodeURIComponent(location.pathname)}`);
    }
  }, [me.data]);
  if (!me.data) {
    return me.error ? (
      <FailedView problem={asProblem(me.error)} retry={() => void me.refetch()} />
    ) : (
      <Center mih="100dvh">
        <Loader aria-label={t('common:state.loading')} />
      </Center>
    );
  }
  if (door.error && asProblem(door.error).code === 'second_factor_required') {
    return <FactorFirst />;
  }
  return (
    <div>
      <a href="#main" className="skip">
        {t('common:skip')}
      </a>
      <header className={classes['head']}>
        <Logo size={28} />
        <DeskNavigation />
        <Text size="sm" c="dimmed" className={classes['who']}>
          {me.data.name}
          {' · '}
          <a href="/profile">{t('desk.profile')}</a>
        </Text>
      </header>
      <main id="main" className={classes['main']}>
        {staff ? (
          <Outlet />
        ) : (
          <StateView
            order={1}
            icon={<IconLock size={30} stroke={1.6} />}
            title={t('desk.staff_only')}
            text={t('desk.staff_only_text')}
            action={<a href="/">{t('desk.to_wallet')}</a>}
          />
        )}
      </main>
      {staff ? <DeskLive /> : null}
      <ScrollRestoration />
    </div>
  );
}
