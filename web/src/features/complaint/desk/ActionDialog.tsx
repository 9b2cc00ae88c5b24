import { Button, Group, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';

interface Props {
  title: string;
  opened: boolean;
  close: () => void;
  children: ReactNode;
  ready: boolean;
  act: { mutate: () => void; isPending: boolean; error: unknown };
  submit?: string;
}

/** The frame of every question that an action asks first. */
export function ActionDialog({ title, opened, close, children, ready, act, submit }: Props) {
  const { t } = useTranslation(['case_desk', 'common']);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (ready && !act.isPending) act.mutate();
  }

  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form onSubmit={onSubmit}>
        <Stack>
          {children}
          <ProblemNotice error={act.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={act.isPending} disabled={!ready}>
              {submit ?? t('dialog.done')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
