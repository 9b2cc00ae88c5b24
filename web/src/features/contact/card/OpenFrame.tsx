import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch';
import { Logo } from '@/shared/ui/Logo';
import classes from './ContactCardPage.module.css';

/** The frame of what everybody may read, signed in or not. */
export function OpenFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation('contact_card');
  return (
    <main id="main" className={classes['main']}>
      <header className={classes['head']}>
        <Anchor component={Link} to="/" aria-label={t('home')} className={classes['home'] ?? ''}>
          <Logo size={30} />
        </Anchor>
        <LanguageSwitch />
      </header>
      {children}
    </main>
  );
}
