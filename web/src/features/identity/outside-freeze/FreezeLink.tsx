import { Anchor } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './FreezeLink.module.css';

/** On every page of who is not signed in: whoever needs it is in a hurry. */
export function FreezeLink() {
  const { t } = useTranslation(['freeze', 'common']);
  return (
    <Anchor component={Link} to="/freeze" className={classes['link']}>
      <IconSnowflake size={18} aria-hidden />
      {t('link')}
    </Anchor>
  );
}
