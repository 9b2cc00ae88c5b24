import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Recovery } from '@/shared/api/factors';
import type { Verification } from '@/shared/api/model';
import { draftBox } from '@/shared/draft/draft';
import { HandleField } from '@/shared/people/HandleField';
import { useHandle } from '@/shared/people/useHandle';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { askRecovery, beginRecovery } from '../api/recoveries';
import { AuthFrame } from '../AuthFrame';
import { CodeForm } from '../CodeForm';
import { OpenRecovery } from './OpenRecovery';

/** Three days lie between beginning and end, so the id stays in this browser. */
const box = draftBox<{ id: string }>('recovery', 'visitor', localStorage);

/** A handle, a code, a wait of days, and then a new password. */
export function RecoveryPage() {
  const { t } = useTranslation(['factors', 'identity', 'common']);
  const { value, setValue, handle } = useHandle();
  const [open, setOpen] = useState(() => box.read());
  const [sent, setSent] = useState<Verification | null>(null);
  const ask = useMutation({ mutationFn: () => askRecovery(handle), onSuccess: setSent });
  const begin = useMutation({
    mutationFn: (code: string) => beginRecovery(sent?.id ?? '', code),
    onSuccess: ({ id }: Recovery) => {
      box.write({ id });
      setOpen({ id });
    },
  });

  function startAgain() {
    box.clear();
    setOpen(null);
    setSent(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!ask.isPending) ask.mutate();
  }

  if (open) {
    return <OpenRecovery id={open.id} startAgain={startAgain} />;
  }
  if (sent) {
    return (
      <AuthFrame
        title={t('recover.code_title')}
        text={t(sent.channel === 'email' ? 'identity:code.sent_email' : 'identity:code.sent_phone', {
          handle: sent.masked_handle,
        })}
      >
        <CodeForm
          verification={sent}
          submitLabel={t('recover.begin')}
          pending={begin.isPending}
          error={begin.error}
          onSubmit={(code) => begin.mutate(code)}
        />
        <Button variant="subtle" color="gray" mt="sm" onClick={startAgain}>
          {t('identity:reset.start_again')}
        </Button>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('recover.title')} text={t('recover.text')}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('recover.how')}</Text>
          <HandleField
            label={t('identity:handle')}
            autoComplete="username"
            value={value}
            onChange={setValue}
          />
          <ProblemNotice error={ask.error} />
          <Button type="submit" size="lg" loading={ask.isPending}>
            {t('identity:reset.send_code')}
          </Button>
          <Anchor component={Link} to="/sign-in" ta="center" py={4}>
            {t('identity:reset.back_to_sign_in')}
          </Anchor>
        </Stack>
      </form>
    </AuthFrame>
  );
}
