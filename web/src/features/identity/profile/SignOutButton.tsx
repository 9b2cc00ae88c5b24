import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { clearDrafts } from '@/shared/draft/draft';
import { meKey } from '@/shared/session/me';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { deleteSession } from '../api/deleteSession';

export function SignOutButton() {
  const { t } = useTranslation(['identity', 'common']);
  const client = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: deleteSession,
    onSuccess: async () => {
      clearDrafts(sessionStorage);
      await navigate('/sign-in', { replace: true });
      client.clear();
      client.setQueryData(meKey, null);
    },
  });
  return (
    <>
      <ProblemNotice error={signOut.error} />
      <Button
        variant="default"
        size="lg"
        leftSection={<IconLogout size={20} aria-hidden />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t('sign_out')}
      </Button>
    </>
  );
}
