import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Lost } from '@/shared/api/model';

const things: readonly Lost[] = ['phone', 'email', 'authenticator', 'passkey'];

interface Props {
  lost: Lost[];
  onChange: (lost: Lost[]) => void;
}

export function LostChoice({ lost, onChange }: Props) {
  const { t } = useTranslation(['freeze', 'common']);
  return (
    <Checkbox.Group
      label={t('outside.lost')}
      description={t('outside.lost_why')}
      value={lost}
      onChange={(ticked) => onChange(things.filter((one) => ticked.includes(one)))}
    >
      <Stack gap="sm" mt="xs">
        {things.map((one) => (
          <Checkbox key={one} size="md" value={one} label={t(`outside.thing.${one}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
