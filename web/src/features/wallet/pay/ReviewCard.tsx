import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problem } from '@/shared/api/problem';
import { Card } from '@/shared/ui/Card';
import { Facts, type Fact } from '@/shared/ui/Facts';
import { BigMoney } from '@/shared/ui/Money';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import classes from './ReviewCard.module.css';

interface Props {
  amount: number;
  currency: string;
  facts: Fact[];
  payLabel: string;
  pay: () => void;
  pending: boolean;
  unanswered: boolean;
  problem: Problem | null;
  change: () => void;
  startOver: () => void;
}

/** Everything once more before money moves, and what to do when no answer came. */
export function ReviewCard(props: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const { unanswered, pending, problem } = props;
  const inDoubt = unanswered && !pending;
  return (
    <Card as="div">
      <Stack>
        <div style={{ textAlign: 'center' }}>
          <Text c="dimmed">{t('review.amount')}</Text>
          <BigMoney minor={props.amount} currency={props.currency} />
        </div>
        <Facts facts={props.facts} />
        {inDoubt ? (
          <Alert
            role="alert"
            color="amber"
            icon={<IconAlertTriangle aria-hidden />}
            title={t('review.in_doubt_title')}
            styles={{ message: { color: 'var(--ink)' }, title: { color: 'var(--wait)' } }}
          >
            {t('review.in_doubt_text')}
          </Alert>
        ) : null}
        {problem && !(inDoubt && problem.code === 'network') ? (
          <ProblemNotice error={problem} />
        ) : null}
        <Button size="lg" className={classes['pay']} loading={pending} onClick={props.pay}>
          {inDoubt ? t('review.try_again') : props.payLabel}
        </Button>
        {inDoubt ? (
          <StartOver startOver={props.startOver} />
        ) : (
          <Button variant="subtle" color="gray" disabled={pending} onClick={props.change}>
            {t('review.change')}
          </Button>
        )}
      </Stack>
    </Card>
  );
}

/** Giving up an attempt in doubt is two steps, because it may lead to paying twice. */
function StartOver({ startOver }: { startOver: () => void }) {
  const { t } = useTranslation(['wallet', 'common']);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Group justify="center">
        <Button component={Link} to="/transactions" variant="subtle">
          {t('review.look')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setAsking(true)}>
          {t('review.start_over')}
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap="xs" role="group" aria-label={t('review.start_over')}>
      <Text size="sm">{t('review.start_over_warning')}</Text>
      <Group justify="center">
        <Button variant="default" onClick={() => setAsking(false)}>
          {t('common:cancel')}
        </Button>
        <Button color="red" variant="light" onClick={startOver}>
          {t('review.start_over_yes')}
        </Button>
      </Group>
    </Stack>
  );
}
