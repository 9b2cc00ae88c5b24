import { Select, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PolicyDocument } from '@/shared/api/ruleModel';
import { Card } from '@/shared/ui/Card';
import { packsQuery } from '../api/rules';
import { Ladder } from './Ladder';
import { useWording } from './useWording';

interface Props {
  law: PolicyDocument['statutory'];
  onChange: (law: PolicyDocument['statutory']) => void;
}

/** Who is told of deadlines of the law, and whose rules count where a country has none. */
export function LawCard({ law, onChange }: Props) {
  const { t } = useTranslation('supervision');
  const words = useWording();
  const packs = useQuery(packsQuery);
  return (
    <Card as="div">
      <Title order={2}>{t('policies.law')}</Title>
      <Ladder steps={law.ladder} onChange={(ladder) => onChange({ ...law, ladder })} />
      <Select
        mt="sm"
        label={t('policies.default_pack')}
        clearable
        placeholder={t('policies.no_pack')}
        value={law.default_pack}
        data={(packs.data?.data ?? []).map(({ id, title }) => ({ value: id, label: words(title) }))}
        onChange={(pack) => onChange({ ...law, default_pack: pack })}
      />
    </Card>
  );
}
