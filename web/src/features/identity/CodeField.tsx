import { TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  value: string;
  onChange: (value: string) => void;
  label?: string;
  description?: string;
  /** Recovery codes have letters and are too long for wide spacing. */
  letters?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A code from a message, an authenticator or a list, with paste and one-time-code filling. */
export function CodeField({ value, onChange, label, description, letters, ref }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <TextInput
      size="lg"
      label={label ?? t('code.label')}
      description={description}
      name="code"
      autoComplete="one-time-code"
      inputMode={letters ? 'text' : 'numeric'}
      autoCapitalize="none"
      spellCheck={false}
      ref={ref}
      required
      withAsterisk={false}
      styles={{
        input: { letterSpacing: letters ? '0.06em' : '0.35em', fontVariantNumeric: 'tabular-nums' },
      }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\s/g, ''))}
    />
  );
}
