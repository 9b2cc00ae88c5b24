import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { actOn } from '../api/deskCase';
import { ActionDialog } from '../desk/ActionDialog';
import { each } from './each';
import type { ManyProps } from './TagAll';

/** Many cases with one cause become one incident: the oldest stands for it. */
export function GroupAll({ chosen, opened, close, done }: ManyProps) {
  const { t } = useTranslation('case_desk');
  const navigate = useNavigate();
  const [parent, ...others] = chosen.toSorted((a, b) => a.received_at.localeCompare(b.received_at));
  const act = useMutation({
    mutationFn: () =>
      each(others, ({ id }) => actOn(id, 'incident', { incident: parent?.id })),
    onSuccess: async () => {
      await done();
      if (parent) await navigate(`/incidents/${parent.id}`);
    },
  });
  return (
    <ActionDialog
      title={t('queue.bulk_group')}
      opened={opened}
      close={close}
      ready={others.length > 0}
      act={act}
    >
      <Text>{t('queue.bulk_group_text', { number: parent?.number ?? '' })}</Text>
    </ActionDialog>
  );
}
