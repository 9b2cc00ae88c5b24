import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  name: string;
  autoComplete: 'current-password' | 'new-password';
  error?: string | null | undefined;
  describedBy?: string;
  minLength?: number;
  title?: string;
}

export function PasswordField({ onChange, describedBy, error, ...rest }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...rest}
      required
      withAsterisk={false}
      error={error}
      visible={visible}
      onVisibilityChange={setVisible}
      aria-describedby={describedBy}
      visibilityToggleButtonProps={{
        'aria-label': visible ? t('password.hide') : t('password.show'),
        tabIndex: 0,
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
