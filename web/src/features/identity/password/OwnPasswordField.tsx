import { useTranslation } from 'react-i18next';
import { usePerson } from '@/shared/session/me';
import { PasswordField } from './PasswordField';

interface Props {
  value: string;
  onChange: (value: string) => void;
  error?: string | null;
}

/** The password asked once more; the hidden name tells password managers whose it is. */
export function OwnPasswordField(field: Props) {
  const { t } = useTranslation(['identity', 'common']);
  const { email, phone } = usePerson();
  return (
    <>
      <input
        type="hidden"
        name="username"
        autoComplete="username"
        value={email ?? phone ?? ''}
        readOnly
      />
      <PasswordField
        {...field}
        label={t('password.label')}
        name="current-password"
        autoComplete="current-password"
      />
    </>
  );
}
