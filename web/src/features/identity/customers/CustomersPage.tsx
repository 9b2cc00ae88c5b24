import { Anchor, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { customerLooksQuery } from '../api/customerLooks';
import rows from '../Rows.module.css';
import { LookForm } from './LookForm';
import { customerPath } from './paths';

/** Find a customer by what they say of themselves, with a reason; and go back to open looks. */
export function CustomersPage() {
  const { t } = useTranslation(['customers', 'common']);
  const navigate = useNavigate();
  const [handle, setHandle] = useState('');
  return (
    <Page title={t('title')}>
      <Card>
        <LookForm who={{ handle }} onOpened={(look) => void navigate(customerPath(look.person_id))}>
          <TextInput
            label={t('look.handle')}
            description={t('look.handle_why')}
            autoComplete="off"
            maxLength={254}
            value={handle}
            onChange={(event) => setHandle(event.currentTarget.value)}
          />
        </LookForm>
      </Card>
      <OpenLooks />
    </Page>
  );
}

function OpenLooks() {
  const { t } = useTranslation(['customers', 'common']);
  const language = useLanguage();
  const looks = useQuery(customerLooksQuery);
  return (
    <Card>
      <Title order={2}>{t('look.open_ones')}</Title>
      <QueryView query={looks} skeleton={<Skeleton height={60} mt="sm" />}>
        {({ data }) =>
          data.length === 0 ? (
            <Text c="dimmed" mt={4}>
              {t('look.none')}
            </Text>
          ) : (
            <ul className={rows['rows']}>
              {data.map((look) => (
                <li key={look.id} className={rows['row']}>
                  <Anchor component={Link} to={customerPath(look.person_id)}>
                    {look.name}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {t('look.until', { time: formatTime(look.ends_at, language) })}
                    {' · '}
                    {look.reason}
                  </Text>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Card>
  );
}
