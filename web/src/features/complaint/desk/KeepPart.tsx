import { useTranslation } from 'react-i18next';
import { KeepLinks } from '../case/KeepLinks';
import { Part } from './Part';

export function KeepPart({ id }: { id: string }) {
  const { t } = useTranslation('keeping');
  return (
    <Part title={t('title')}>
      <p>{t('desk_text')}</p>
      <KeepLinks address={`/api/v1/staff/cases/${id}`} />
    </Part>
  );
}
