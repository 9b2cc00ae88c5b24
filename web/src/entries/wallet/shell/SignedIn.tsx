import { Center, Loader } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { asLanguage } from '@/shared/i18n/languages';
import { switchLanguage } from '@/shared/i18n/i18n';
import { useMe } from '@/shared/session/me';
import { signInPath } from '@/shared/session/returnPath';
import { HelpPath } from '@/shared/ui/HelpLink';
import { Logo } from '@/shared/ui/Logo';
import { FailedView } from '@/shared/ui/States';
import { LiveUpdates } from './LiveUpdates';
import { Navigation } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import classes from './Shell.module.css';
import { Toasts } from './Toasts';

/** The frame of everyone who is signed in: navigation, live updates, and the page. */
export function SignedIn() {
  const { t } = useTranslation();
  const me = useMe();
  const { pathname, search } = useLocation();
  const language = me.data?.language;
  const main = useFocusOnNewPage(pathname + (new URLSearchParams(search).get('step') ?? ''));
  useEffect(() => {
    if (language) void switchLanguage(asLanguage(language));
  }, [language]);

  if (me.data === null) return <Navigate to={signInPath(pathname + search)} replace />;
  if (!me.data) {
    return me.error ? (
      <main className={classes['alone']}>
        <Logo size={36} />
        <FailedView problem={asProblem(me.error)} retry={() => void me.refetch()} />
      </main>
    ) : (
      <Center mih="100dvh">
        <Loader aria-label={t('state.loading')} />
      </Center>
    );
  }
  return (
    <div className={classes['shell']}>
      <a href="#main" className="skip">
        {t('skip')}
      </a>
      <Navigation />
      <div className={classes['content']}>
        <OfflineBanner />
        <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
          <HelpPath value="/help">
            <Outlet />
          </HelpPath>
        </main>
      </div>
      <LiveUpdates key={me.data.id} />
      <Toasts />
      <ScrollRestoration />
    </div>
  );
}

/** A new page starts at its top for keyboards and screen readers too. */
function useFocusOnNewPage(page: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}
