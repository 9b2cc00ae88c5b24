import { Select, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { countries, likelyCountry } from '@/shared/people/countries';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import { contactCardQuery, type ContactCard } from '../api/contactCard';
import classes from './ContactCardPage.module.css';
import { Others } from './Others';
import { Ways } from './Ways';

/** Every way to reach us, what to have ready, and who else can help. */
export function CardParts() {
  const { t } = useTranslation('contact_card');
  const language = useLanguage();
  const [country, setCountry] = useState(likelyCountry);
  const card = useQuery(contactCardQuery(country));
  return (
    <QueryView query={card} skeleton={<Skeleton height={420} radius="lg" />}>
      {(found) => (
        <>
          <Ways card={found} />
          <HaveReady card={found} />
          <Card>
            <Title order={2}>{t('others.title')}</Title>
            <Text mt={4}>{t('others.text')}</Text>
            <Select
              mt="sm"
              label={t('others.country')}
              searchable
              allowDeselect={false}
              value={country}
              data={countries(language).map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(next) => next && setCountry(next)}
            />
            <Others card={found} />
          </Card>
        </>
      )}
    </QueryView>
  );
}

function HaveReady({ card }: { card: ContactCard }) {
  const { t } = useTranslation('contact_card');
  return (
    <Card>
      <Title order={2}>{t('ready.title')}</Title>
      <Text mt={4}>{t('ready.text')}</Text>
      <ul className={classes['ready']}>
        {card.have_ready.map((one) => (
          <li key={one}>{t(`ready.${one}`)}</li>
        ))}
      </ul>
      <Text size="sm" c="dimmed">
        {t('ready.never')}
      </Text>
    </Card>
  );
}
