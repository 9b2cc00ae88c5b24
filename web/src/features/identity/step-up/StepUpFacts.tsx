import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepUp } from '@/shared/api/model';
import { Facts } from '@/shared/ui/Facts';
import { BigMoney } from '@/shared/ui/Money';
import classes from './StepUpFacts.module.css';

/** What is confirmed, large enough to be read before anything is typed, and why it is asked. */
export function StepUpFacts({ stepUp: { facts, reasons, program } }: { stepUp: StepUp }) {
  const { t } = useTranslation(['step_up', 'common']);
  return (
    <>
      <div className={classes['head']}>
        {typeof facts.amount === 'number' && facts.currency ? (
          <BigMoney minor={facts.amount} currency={facts.currency} />
        ) : null}
        {facts.payee_name ? (
          <Text className={classes['name']}>{t('to', { name: facts.payee_name })}</Text>
        ) : (
          <Text className={classes['name']}>{facts.token_name}</Text>
        )}
      </div>
      <Facts
        facts={[
          { label: t('handle'), value: facts.payee_handle },
          { label: t('scopes'), value: facts.scopes?.join(', ') },
          { label: t('program'), value: program },
        ]}
      />
      <List size="sm" c="dimmed" spacing={2}>
        {reasons.map((reason) => (
          <List.Item key={reason}>{t(`reason.${reason}`)}</List.Item>
        ))}
      </List>
    </>
  );
}
