import { Badge, Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '@/shared/api/model';
import { formatDay, formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { endSession } from '../api/endSessions';
import { securityKey } from '../api/getSecurity';
import rows from '../Rows.module.css';

export function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation(['security', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: () => endSession(session.id),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });
  const device = session.device || t('sessions.unknown');
  // The session of this page ends by signing out, which also clears what was typed.
  const canEnd = session.allowed_actions.includes('end') && !session.current;
  return (
    <li className={rows['row']}>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Group gap={8}>
            <Text fw={560}>{device}</Text>
            {session.current ? (
              <Badge variant="default" tt="none" fw={500}>
                {t('sessions.current')}
              </Badge>
            ) : null}
          </Group>
          <Text size="sm" c="dimmed">
            {t('sessions.last_used', { when: formatDayTime(session.last_used_at, language) })}
            {' · '}
            {t('sessions.since', { when: formatDay(session.created_at, language) })}
          </Text>
        </div>
        {canEnd ? (
          <Button
            variant="subtle"
            size="sm"
            style={{ flexShrink: 0 }}
            loading={end.isPending}
            onClick={() => end.mutate()}
            aria-label={t('sessions.end_named', { device })}
          >
            {t('sessions.end')}
          </Button>
        ) : null}
      </Group>
      <ProblemNotice error={end.error} />
    </li>
  );
}
