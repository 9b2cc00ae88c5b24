import { useTranslation } from 'react-i18next';
import type { StrongFactor } from '@/shared/api/factors';
import { factorsQuery } from '../api/listFactors';
import { updateFactor } from '../api/updateFactor';
import { NameForm } from '../NameForm';

export function RenameForm({ factor, close }: { factor: StrongFactor; close: () => void }) {
  const { t } = useTranslation('security');
  return (
    <NameForm
      label={t('authenticators.name')}
      before={factor.name}
      save={(name) => updateFactor(factor.id, name)}
      queryKey={factorsQuery.queryKey}
      close={close}
    />
  );
}
