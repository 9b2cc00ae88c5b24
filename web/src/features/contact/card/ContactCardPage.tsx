import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '@/shared/ui/Page';
import { CardParts } from './CardParts';
import { OpenFrame } from './OpenFrame';

/** Where to turn, for everybody, signed in or not. */
export function ContactCardPage() {
  const { t } = useTranslation('contact_card');
  return (
    <OpenFrame>
      <Page title={t('title')}>
        <Text>{t('text')}</Text>
        <Anchor component={Link} to="/status">
          {t('status.link')}
        </Anchor>
        <CardParts />
      </Page>
    </OpenFrame>
  );
}
