import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface Remembering {
  remember: boolean;
  setRemember: (remember: boolean) => void;
}

/** On a browser that is remembered the password is enough; never for staff. */
export function RememberBox({ remember, setRemember }: Remembering) {
  const { t } = useTranslation('factors');
  return (
    <Checkbox
      size="md"
      label={t('step.remember')}
      description={t('step.remember_why')}
      checked={remember}
      onChange={(event) => setRemember(event.currentTarget.checked)}
    />
  );
}
