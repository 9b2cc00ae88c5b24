import { ActionIcon } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './HelpLink.module.css';

/** Where help is, for pages that have any; null where it stands elsewhere. */
export const HelpPath = createContext<string | null>(null);

/** The way to help, in the same corner of every page of a phone; desktops have it in the rail. */
export function HelpLink() {
  const { t } = useTranslation();
  const path = use(HelpPath);
  if (!path) return null;
  return (
    <ActionIcon
      component={Link}
      to={path}
      variant="subtle"
      color="gray"
      size={44}
      aria-label={t('nav.help')}
      className={classes['help'] ?? ''}
    >
      <IconHelpCircle size={22} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
