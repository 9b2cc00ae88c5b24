import { Alert, Button, Text } from '@mantine/core';
import { IconArrowUp, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { asProblem } from '@/shared/api/problem';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { deskMessagesQuery } from '../api/deskCase';
import { isCustomer, type Side } from './sides';
import { useCaseAction } from './useCaseAction';

interface Props {
  found: DeskCase;
  side: Side;
  error: unknown;
  pending: boolean;
  sendNow: (position: number) => void;
}

/** Two refusals have a next step of their own: read what came, or find out who it is. */
export function ReplyProblem({ found, side, error, pending, sendNow }: Props) {
  const { t } = useTranslation('case_desk');
  const { data: messages = [] } = useQuery(deskMessagesQuery(found.id));
  if (!error) return null;
  const problem = asProblem(error);
  if (problem.code === 'case_moved_on') {
    return (
      <Alert
        role="alert"
        mt={8}
        color="amber"
        variant="light"
        icon={<IconArrowUp aria-hidden />}
        title={t('composer.moved_title')}
        styles={{ message: { color: 'var(--ink)' }, title: { color: 'var(--ink)' } }}
      >
        <Text size="sm" mb={8}>
          {t('composer.moved_text')}
        </Text>
        <Button
          size="xs"
          loading={pending}
          onClick={() => sendNow(messages.at(-1)?.position ?? 0)}
        >
          {t('composer.moved_send')}
        </Button>
      </Alert>
    );
  }
  if (problem.code === 'verification_required') {
    const facts = problem.extras['facts'];
    return isCustomer(side) ? <VerifyFirst found={found} facts={facts} /> : <TooMuch facts={facts} />;
  }
  return <ProblemNotice error={error} />;
}

const factKinds = ['amount', 'id', 'name', 'handle', 'date', 'state', 'file'] as const;

function useFactNames(facts: unknown) {
  const { t } = useTranslation('case_desk');
  const told = Array.isArray(facts) ? facts : [];
  const names = factKinds.filter((kind) => told.some((fact) => fact === kind || fact?.kind === kind));
  return (names.length > 0 ? names : (['id'] as const))
    .map((kind) => t(`composer.fact.${kind}`))
    .join(', ');
}

function HeldBack({ children }: { children: ReactNode }) {
  return (
    <Alert
      role="alert"
      mt={8}
      color="red"
      variant="light"
      icon={<IconShieldLock aria-hidden />}
      styles={{ message: { color: 'var(--ink)' } }}
    >
      {children}
    </Alert>
  );
}

/** Whoever is not the customer may not be told, whoever they prove to be. */
function TooMuch({ facts }: { facts: unknown }) {
  const { t } = useTranslation('parties');
  const names = useFactNames(facts);
  return (
    <HeldBack>
      <Text size="sm">{t('too_much', { facts: names })}</Text>
    </HeldBack>
  );
}

function VerifyFirst({ found, facts }: { found: DeskCase; facts: unknown }) {
  const { t } = useTranslation('case_desk');
  const verify = useCaseAction(found.id, 'verification');
  const names = useFactNames(facts);
  return (
    <HeldBack>
      <Text size="sm" mb={8}>
        {t('composer.verify_first', { facts: names })}
      </Text>
      {verify.isSuccess ? (
        <Text size="sm">{t('composer.verify_asked')}</Text>
      ) : (
        <Button size="xs" loading={verify.isPending} onClick={() => verify.mutate({})}>
          {t('composer.verify')}
        </Button>
      )}
      <ProblemNotice error={verify.error} />
    </HeldBack>
  );
}
