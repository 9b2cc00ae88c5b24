import { Badge, Button, Group, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { KnownPayee } from '@/shared/api/model';
import { formatDay } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { deletePayee } from '../api/deletePayee';
import { payeesKey } from '../api/listPayees';
import { distrustPayee } from '../api/trustPayee';
import classes from './Payees.module.css';

interface Props {
  payee: KnownPayee;
  trusting: boolean;
  trust: () => void;
}

/** Trusting is confirmed; taking trust back and forgetting are one tap, for they are safe. */
export function PayeeRow({ payee, trusting, trust }: Props) {
  const { t } = useTranslation(['payees', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: (work: (id: string) => Promise<void>) => work(payee.id),
    onSettled: () => client.invalidateQueries({ queryKey: payeesKey }),
  });
  const may = (action: string) => payee.allowed_actions.includes(action);
  const { name } = payee;
  return (
    <li className={classes['row']}>
      <Group gap={8}>
        <Text fw={560}>{name}</Text>
        {payee.trusted_at ? (
          <Badge
            variant="light"
            tt="none"
            fw={500}
            leftSection={<IconShieldCheck size={14} aria-hidden />}
          >
            {t('trusted')}
          </Badge>
        ) : null}
      </Group>
      <Text size="sm" c="dimmed">
        {payee.handle_masked}
        {' · '}
        {t('since', { when: formatDay(payee.first_paid_at, language) })}
      </Text>
      <ProblemNotice error={change.error} />
      <Group gap="xs" mt="xs">
        {may('trust') ? (
          <Button
            variant="light"
            size="sm"
            loading={trusting}
            onClick={trust}
            aria-label={t('trust_named', { name })}
          >
            {t('trust')}
          </Button>
        ) : null}
        {may('distrust') ? (
          <Button
            variant="default"
            size="sm"
            loading={change.isPending}
            onClick={() => change.mutate(distrustPayee)}
            aria-label={t('distrust_named', { name })}
          >
            {t('distrust')}
          </Button>
        ) : null}
        {may('remove') ? (
          <Button
            variant="subtle"
            color="gray"
            size="sm"
            disabled={change.isPending}
            onClick={() => change.mutate(deletePayee)}
            aria-label={t('remove_named', { name })}
          >
            {t('remove')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}
