import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '@/shared/api/alerts';
import { asProblem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { devicesQuery, renameDevice } from '../api/devices';
import { useDeviceName } from './useDeviceName';

export function DeviceNameForm({ device, close }: { device: Device; close: () => void }) {
  const { t } = useTranslation(['alerts', 'common']);
  const words = useProblemText();
  const client = useQueryClient();
  const [name, setName] = useState(useDeviceName(device));
  const rename = useMutation({
    mutationFn: () => renameDevice(device.id, name.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: devicesQuery.queryKey });
      close();
    },
  });
  const problem = rename.error ? asProblem(rename.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!rename.isPending) rename.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt="sm">
        <TextInput
          label={t('devices.name')}
          required
          withAsterisk={false}
          maxLength={60}
          value={name}
          error={words.field(problem, 'name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ProblemNotice error={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('common:cancel')}
          </Button>
          <Button type="submit" loading={rename.isPending}>
            {t('common:save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
