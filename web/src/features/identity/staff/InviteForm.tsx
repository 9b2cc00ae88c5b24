import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffRole } from '@/shared/api/deskModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { inviteStaff } from '../api/staffPeople';
import { roles } from './roles';

export function InviteForm() {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<StaffRole>('agent');
  const [reason, setReason] = useState('');
  const invite = useMutation({
    mutationFn: () => inviteStaff(email.trim(), role, reason.trim()),
    onSuccess: () => {
      setEmail('');
      setReason('');
      return client.invalidateQueries({ queryKey: ['desk'] });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!invite.isPending) invite.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt="sm">
        <TextInput
          type="email"
          label={t('staff.email')}
          description={t('staff.email_why')}
          required
          withAsterisk={false}
          maxLength={254}
          autoComplete="off"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('staff.role')}
          data={roles.map((one) => ({ value: one, label: t(`role.${one}`) }))}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value as StaffRole)}
        />
        <TextInput
          label={t('staff.reason')}
          required
          withAsterisk={false}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice error={invite.error} />
        {invite.data ? (
          <Alert color="teal" role="status" styles={{ message: { color: 'var(--ink)' } }}>
            {t(invite.data.approval_id ? 'staff.proposed' : 'staff.sent')}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" loading={invite.isPending}>
            {t('staff.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
