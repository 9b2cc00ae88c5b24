import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StrongFactor } from '@/shared/api/factors';
import { Card } from '@/shared/ui/Card';
import { QueryView } from '@/shared/ui/QueryView';
import { factorsQuery } from '../api/listFactors';
import rows from '../Rows.module.css';
import { factorsId, newAuthenticatorPath, newPasskeyPath, recoveryCodesPath } from '../security/paths';
import { AuthenticatorRow } from './AuthenticatorRow';

export function AuthenticatorsCard({ recoveryCodesLeft }: { recoveryCodesLeft: number }) {
  const { t } = useTranslation(['security', 'factors', 'common']);
  const factors = useQuery(factorsQuery);
  return (
    <Card labelledBy={factorsId}>
      <Title order={2} id={factorsId}>
        {t('factors:title')}
      </Title>
      <Text c="dimmed" mt={4}>
        {t('factors:text')}
      </Text>
      <QueryView query={factors} skeleton={<Skeleton height={72} mt="md" />}>
        {({ data }) => (
          <>
            <ul className={rows['rows']}>
              {data.map((factor) => (
                <AuthenticatorRow key={factor.id} factor={factor} last={isLast(factor, data)} />
              ))}
            </ul>
            {data.length === 0 ? <Text my="sm">{t('factors:none')}</Text> : null}
            <Group gap="xs">
              <Button
                component={Link}
                to={newPasskeyPath}
                variant="light"
                leftSection={<IconPlus size={18} aria-hidden />}
              >
                {t('factors:passkey.add')}
              </Button>
              <Button
                component={Link}
                to={newAuthenticatorPath}
                variant="light"
                leftSection={<IconPlus size={18} aria-hidden />}
              >
                {t('authenticators.add')}
              </Button>
            </Group>
            {data.length > 0 ? <RecoveryCodesLeft left={recoveryCodesLeft} /> : null}
          </>
        )}
      </QueryView>
    </Card>
  );
}

/** The server decides; this only says beforehand what it will say. */
const isLast = (factor: StrongFactor, all: StrongFactor[]) =>
  all.every((other) => other.id === factor.id || other.lost_at || other.removes_at);

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
