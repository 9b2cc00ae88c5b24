import { Button, Group } from '@mantine/core';
import { IconFileText, IconFileZip } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The whole correspondence, to keep. The server hands both out for download alone. */
export function KeepLinks({ address }: { address: string }) {
  const { t } = useTranslation('keeping');
  return (
    <Group gap="xs">
      <Button
        component="a"
        href={`${address}/correspondence`}
        download
        variant="default"
        size="sm"
        leftSection={<IconFileText size={17} aria-hidden />}
      >
        {t('document')}
      </Button>
      <Button
        component="a"
        href={`${address}/originals`}
        download
        variant="default"
        size="sm"
        leftSection={<IconFileZip size={17} aria-hidden />}
      >
        {t('originals')}
      </Button>
    </Group>
  );
}
