import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import { factorsQuery } from '../api/listFactors';
import rows from '../Rows.module.css';
import { newAuthenticatorPath, recoveryCodesPath } from '../security/paths';
import { AuthenticatorRow } from './AuthenticatorRow';

export function AuthenticatorsCard({ recoveryCodesLeft }: { recoveryCodesLeft: number }) {
  const { t } = useTranslation(['security', 'common']);
  const heading = useId();
  const factors = useQuery(factorsQuery);
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading}>
        {t('authenticators.title')}
      </Title>
      <Text c="dimmed" mt={4}>
        {t('authenticators.text')}
      </Text>
      <QueryView query={factors} skeleton={<Skeleton height={72} mt="md" />}>
        {({ data }) => (
          <>
            <ul className={rows['rows']}>
              {data.map((factor) => (
                <AuthenticatorRow key={factor.id} factor={factor} />
              ))}
            </ul>
            {data.length === 0 ? <Text my="sm">{t('authenticators.none')}</Text> : null}
            <Button
              component={Link}
              to={newAuthenticatorPath}
              variant="light"
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              {t('authenticators.add')}
            </Button>
            {data.length > 0 ? <RecoveryCodesLeft left={recoveryCodesLeft} /> : null}
          </>
        )}
      </QueryView>
    </Card>
  );
}

function RecoveryCodesLeft({ left }: { left: number }) {
  const { t } = useTranslation(['security', 'common']);
  return (
    <>
      <Title order={3} mt="lg">
        {t('recovery.title')}
      </Title>
      <Group justify="space-between" mt={4}>
        <Text>{t('recovery.left', { count: left })}</Text>
        <Button component={Link} to={recoveryCodesPath} variant="subtle" size="sm">
          {t('recovery.new')}
        </Button>
      </Group>
    </>
  );
}
