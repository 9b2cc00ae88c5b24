import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { endOtherSessions } from '../api/endSessions';
import { securityKey } from '../api/getSecurity';

/** Ending sessions is safe, so it takes one tap and no question. */
export function EndOthers() {
  const { t } = useTranslation(['security', 'common']);
  const client = useQueryClient();
  const endOthers = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  return (
    <>
      <ProblemNotice error={endOthers.error} />
      <Button
        variant="default"
        mt="sm"
        leftSection={<IconLogout size={18} aria-hidden />}
        loading={endOthers.isPending}
        onClick={() => endOthers.mutate()}
      >
        {t('sessions.end_others')}
      </Button>
    </>
  );
}
