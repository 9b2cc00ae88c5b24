import { Alert, Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Line } from './connection';

/** Says when the line is down, and that nothing is lost by it. */
export function LineBanner({ line }: { line: Line }) {
  const { t } = useTranslation('chat');
  if (line === 'open' || line === 'connecting') return null;
  return (
    <Alert
      role="status"
      color="yellow"
      variant="light"
      mb="sm"
      icon={<IconPlugConnectedX aria-hidden />}
      styles={{ message: { color: 'var(--ink)' } }}
    >
      {t(`line.${line}`)}
      {line === 'offline' ? null : (
        <Button size="compact-sm" variant="default" ml="sm" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
      )}
    </Alert>
  );
}
