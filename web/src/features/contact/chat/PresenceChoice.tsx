import { SegmentedControl } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { presenceQuery, setPresence, type Presence } from '../api/chat';

const states: Presence[] = ['available', 'busy', 'offline'];

/** Whether one takes new work. */
export function PresenceChoice() {
  const { t } = useTranslation('chat');
  const client = useQueryClient();
  const { data } = useQuery(presenceQuery);
  const choose = useMutation({
    mutationFn: setPresence,
    onSettled: () => client.invalidateQueries({ queryKey: presenceQuery.queryKey }),
  });
  return (
    <SegmentedControl
      aria-label={t('desk.presence')}
      size="sm"
      ml="auto"
      data={states.map((state) => ({ value: state, label: t(`presence.${state}`) }))}
      value={choose.isPending ? choose.variables : (data?.state ?? 'offline')}
      onChange={(state) => choose.mutate(state)}
    />
  );
}
