import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { formatTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { CodeField } from './CodeField';
import { DemoOutboxLink } from './DemoOutboxLink';
import { useCountdown } from './useCountdown';

interface Props {
  verification: Verification;
  submitLabel: string;
  pending: boolean;
  error: unknown;
  onSubmit: (code: string) => void;
  /** Absent where a new code means starting again. */
  onResend?: (() => void) | undefined;
  resending?: boolean;
  children?: ReactNode;
}

/** The code that was sent, and the wait for another. */
export function CodeForm(props: Props) {
  const { verification, pending, error, onResend } = props;
  const { t } = useTranslation(['identity', 'common']);
  const language = useLanguage();
  const [code, setCode] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const seconds = useCountdown(verification.resend_after);
  const expired = error ? asProblem(error).code === 'code_expired' : false;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!pending) props.onSubmit(code);
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <CodeField
          description={t('code.valid_until', {
            time: formatTime(verification.expires_at, language),
          })}
          ref={field}
          value={code}
          onChange={setCode}
        />
        {props.children}
        <ProblemNotice error={error} />
        <Button type="submit" size="lg" loading={pending} disabled={expired}>
          {props.submitLabel}
        </Button>
        <Group justify="space-between">
          {onResend ? (
            <Button variant="subtle" onClick={onResend} disabled={seconds > 0} loading={props.resending}>
              {seconds > 0 ? t('code.resend_in', { seconds }) : t('code.resend')}
            </Button>
          ) : (
            <span />
          )}
          <DemoOutboxLink />
        </Group>
        <Text size="sm" c="dimmed">
          {t('code.missing')}
        </Text>
      </Stack>
    </form>
  );
}
