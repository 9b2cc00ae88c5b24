import { Button } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Key } from '@/shared/keys/Key';

/** Where the keys are told of, always at the same place. */
export function KeysHint({ open }: { open: () => void }) {
  const { t } = useTranslation('case_desk');
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      mih={32}
      leftSection={<IconKeyboard size={18} aria-hidden />}
      rightSection={<Key of="?" />}
      onClick={open}
    >
      {t('keys.title')}
    </Button>
  );
}
