import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AuditEntry, Someone } from '@/shared/api/deskModel';
import { formatExact } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import rows from '../Rows.module.css';

const told = (someone: Someone) => `${someone.name} (${someone.id})`;

/** One entry, as it was written: actions and ids are what one searches for. */
export function AuditRow({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  const detail = Object.entries(entry.detail)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
  return (
    <li className={rows['row']} style={{ overflowWrap: 'anywhere' }}>
      <Group justify="space-between" gap="xs">
        <Text component="span" fw={600} ff="monospace">
          {entry.action}
        </Text>
        <Text component="span" size="sm" c="dimmed" className="tabular">
          {formatExact(entry.at, language)}
        </Text>
      </Group>
      <Text size="sm">
        {t('audit.by', { who: entry.actor ? told(entry.actor) : t('audit.nobody') })}
        {' · '}
        {entry.subject}
      </Text>
      {entry.person ? (
        <Text size="sm">{t('audit.about', { who: told(entry.person) })}</Text>
      ) : null}
      {entry.reason ? <Text size="sm">{t('audit.because', { why: entry.reason })}</Text> : null}
      {detail ? (
        <Text size="sm" c="dimmed">
          {detail}
        </Text>
      ) : null}
    </li>
  );
}
