import { Anchor } from '@mantine/core';
import { IconLifebuoy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './WhereToTurn.module.css';

/** The way to the contact card, for whoever is not signed in and for the page of help. */
export function WhereToTurn() {
  const { t } = useTranslation('contact_card');
  return (
    <Anchor component={Link} to="/contact" className={classes['link'] ?? ''}>
      <IconLifebuoy size={18} aria-hidden />
      {t('link')}
    </Anchor>
  );
}
