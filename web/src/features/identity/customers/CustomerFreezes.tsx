import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '@/shared/api/reviewModel';
import { Card } from '@/shared/ui/Card';
import { AgentFreezeForm } from './AgentFreezeForm';
import { FreezeRow } from './FreezeRow';
import { LegalFreezeForm } from './LegalFreezeForm';
import rows from '../Rows.module.css';

/** What stops this customer's money, and the ways to stop it. */
export function CustomerFreezes({ customer }: { customer: Customer }) {
  const { t } = useTranslation(['customers', 'common']);
  const [form, setForm] = useState<'agent' | 'law' | null>(null);
  const close = () => setForm(null);
  const may = (action: string) => customer.allowed_actions.includes(action);
  return (
    <Card>
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('freezes.title')}</Title>
          <Badge variant="light" color={customer.freezes.length > 0 ? 'red' : 'teal'} tt="none" size="lg">
            {t(customer.freezes.length > 0 ? 'freezes.frozen' : 'freezes.not_frozen')}
          </Badge>
        </Group>
        {customer.freezes.length === 0 ? <Text c="dimmed">{t('freezes.none')}</Text> : null}
        <ul className={rows['rows']}>
          {customer.freezes.map((freeze) => (
            <FreezeRow
              key={freeze.id}
              person={customer.id}
              freeze={freeze}
              mayLift={may('propose_lift') && freeze.kind === 'law'}
            />
          ))}
        </ul>
        {form === 'agent' ? <AgentFreezeForm person={customer.id} close={close} /> : null}
        {form === 'law' ? <LegalFreezeForm person={customer.id} close={close} /> : null}
        {form === null ? (
          <Group>
            {may('freeze') ? (
              <Button variant="light" color="red" onClick={() => setForm('agent')}>
                {t('freezes.freeze')}
              </Button>
            ) : null}
            {may('freeze_by_law') ? (
              <Button variant="default" onClick={() => setForm('law')}>
                {t('freezes.freeze_by_law')}
              </Button>
            ) : null}
          </Group>
        ) : null}
      </Stack>
    </Card>
  );
}
