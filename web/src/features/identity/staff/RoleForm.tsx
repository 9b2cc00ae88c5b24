import { Alert, Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffPerson } from '@/shared/api/deskModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { changeRole } from '../api/staffPeople';
import { roles } from './roles';

/** Proposes another role, or none. */
export function RoleForm({ person }: { person: StaffPerson }) {
  const { t } = useTranslation('desk');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [role, setRole] = useState('none');
  const [reason, setReason] = useState('');
  const change = useMutation({
    mutationFn: () => changeRole(person.id, role, reason.trim()),
    onSuccess: () => client.invalidateQueries({ queryKey: ['desk'] }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending) change.mutate();
  }

  if (change.data) {
    return (
      <Alert color="teal" role="status" mt="xs" styles={{ message: { color: 'var(--ink)' } }}>
        {t('staff.proposed')}
      </Alert>
    );
  }
  if (!open) {
    return (
      <Button
        variant="default"
        size="xs"
        mt="xs"
        onClick={() => setOpen(true)}
        aria-label={t('staff.change_of', { name: person.name })}
      >
        {t('staff.change')}
      </Button>
    );
  }
  return (
    <form onSubmit={submit}>
      <Stack mt="xs">
        <NativeSelect
          label={t('staff.role')}
          data={[
            ...roles
              .filter((one) => one !== person.role)
              .map((one) => ({ value: one, label: t(`role.${one}`) })),
            { value: 'none', label: t('role.none') },
          ]}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
        />
        <TextInput
          label={t('staff.reason')}
          required
          withAsterisk={false}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNotice error={change.error} />
        <Group>
          <Button type="submit" loading={change.isPending}>
            {t('staff.propose')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => setOpen(false)}>
            {t('staff.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
