import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PolicyVersion } from '@/shared/api/ruleModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { ChangeList } from './ChangeList';
import { useNames } from './useNames';

/** What changed when, by whom and why; the newest first. */
export function PolicyVersions({ versions }: { versions: PolicyVersion[] }) {
  const { t } = useTranslation(['supervision', 'rule_desk']);
  const language = useLanguage();
  const names = useNames();
  const made = versions.filter(({ changes }) => changes.length > 0);
  if (made.length === 0) return null;
  return (
    <Card>
      <Title order={2}>{t('rule_desk:changes.earlier')}</Title>
      {made.map(({ version, since, author, reason, changes }) => (
        <div key={version}>
          <Text mt="md" fw={580}>
            {[t('rules.version', { version }), formatDayTime(since, language), author]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {reason ? <Text size="sm">{reason}</Text> : null}
          <ChangeList changes={changes} names={names} />
        </div>
      ))}
    </Card>
  );
}
