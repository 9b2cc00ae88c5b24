import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordField } from './PasswordField';
import { StrengthMeter } from './StrengthMeter';
import { usePasswordCheck } from './usePasswordCheck';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Words the password should not be made of. */
  context?: string[];
  error?: string | null | undefined;
}

export function NewPasswordField({ context = [], ...field }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const id = useId();
  const check = usePasswordCheck(field.value, context);
  return (
    <div>
      <PasswordField
        {...field}
        name="new-password"
        autoComplete="new-password"
        describedBy={id}
        minLength={8}
        title={t('password.rule')}
      />
      <StrengthMeter check={check} id={id} />
    </div>
  );
}
