import { Anchor, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CustomerCaseDetail } from '@/shared/api/caseModel';
import { formatExact } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';

export function CaseFactsCard({ found }: { found: CustomerCaseDetail }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const id = useId();
  return (
    <Card labelledBy={id}>
      <Title order={2} id={id} mb="xs">
        {t('facts.title')}
      </Title>
      <Facts
        facts={[
          { label: t('facts.number'), value: found.number },
          { label: t('facts.kind'), value: t(`kind.${found.kind}`) },
          { label: t('facts.wanted'), value: found.wanted },
          {
            label: t('facts.payment'),
            value: found.payment_id ? (
              <Anchor component={Link} to={`/transactions/${found.payment_id}`}>
                {t('facts.see_payment')}
              </Anchor>
            ) : null,
          },
          { label: t('facts.received'), value: formatExact(found.received_at, language) },
        ]}
      />
    </Card>
  );
}
