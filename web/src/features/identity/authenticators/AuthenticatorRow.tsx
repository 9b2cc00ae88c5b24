import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Factor } from '@/shared/api/model';
import { formatDay, formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import rows from '../Rows.module.css';
import { RemoveForm } from './RemoveForm';
import { RenameForm } from './RenameForm';

export function AuthenticatorRow({ factor }: { factor: Factor }) {
  const { t } = useTranslation(['security', 'common']);
  const language = useLanguage();
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const close = () => setDoing(null);
  const offered = (['rename', 'remove'] as const).filter((action) =>
    factor.allowed_actions.includes(action),
  );
  return (
    <li className={rows['row']}>
      <Text fw={560}>{factor.name}</Text>
      <Text size="sm" c="dimmed">
        {factor.last_used_at
          ? t('authenticators.last_used', { when: formatDayTime(factor.last_used_at, language) })
          : t('authenticators.never_used')}
        {' · '}
        {t('authenticators.added', { when: formatDay(factor.created_at, language) })}
      </Text>
      {doing === 'rename' ? <RenameForm factor={factor} close={close} /> : null}
      {doing === 'remove' ? <RemoveForm factor={factor} close={close} /> : null}
      {doing === null ? (
        <Group gap={4} mt={4} ml={-18}>
          {offered.map((action) => (
            <Button
              key={action}
              variant="subtle"
              size="sm"
              color={action === 'remove' ? 'red' : 'teal'}
              aria-label={t(`authenticators.${action}_named`, { name: factor.name })}
              onClick={() => setDoing(action)}
            >
              {t(`authenticators.${action}`)}
            </Button>
          ))}
        </Group>
      ) : null}
    </li>
  );
}
