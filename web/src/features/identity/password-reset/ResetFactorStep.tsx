import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import {
  confirmPasswordReset,
  createResetPasskeyChallenge,
  type ResetEnd,
} from '../api/confirmPasswordReset';
import { CodeField } from '../CodeField';
import { signWithPasskey } from '../passkeys/webauthn';

interface Props {
  id: string;
  /** The code and the password that were right and will do. */
  end: ResetEnd;
  methods: unknown;
  onDone: () => void;
}

/** A mailbox alone is not enough where there is something stronger. */
export function ResetFactorStep({ id, end, methods, onDone }: Props) {
  const { t } = useTranslation(['factors', 'identity', 'common']);
  const [code, setCode] = useState('');
  const known = Array.isArray(methods) ? methods : [];
  const confirm = useMutation({
    mutationFn: async (by: 'code' | 'passkey') =>
      by === 'code'
        ? confirmPasswordReset(id, { ...end, factor_code: code })
        : confirmPasswordReset(id, {
            ...end,
            passkey: await signWithPasskey(await createResetPasskeyChallenge(id)),
          }),
    onSuccess: onDone,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate('code');
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('reset.factor_text')}</Text>
        {known.includes('passkey') ? (
          <Button
            size="lg"
            variant="light"
            leftSection={<IconFingerprint size={20} aria-hidden />}
            disabled={confirm.isPending}
            onClick={() => confirm.mutate('passkey')}
          >
            {t('passkey.use')}
          </Button>
        ) : null}
        {known.some((one) => one !== 'passkey') ? (
          <>
            <CodeField letters label={t('reset.any_code')} value={code} onChange={setCode} />
            <Button type="submit" size="lg" loading={confirm.isPending}>
              {t('identity:reset.submit')}
            </Button>
          </>
        ) : null}
        <ProblemNotice error={confirm.error} />
        <Anchor component={Link} to="/recovery" ta="center" size="sm" py={4}>
          {t('reset.lost')}
        </Anchor>
      </Stack>
    </form>
  );
}
