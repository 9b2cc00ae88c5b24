import { SegmentedControl, Skeleton, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/dates/format';
import { useNow } from '@/shared/dates/useNow';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { WaitingFor } from '@/shared/approvals/Waiting';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { paymentPolicyQuery, policyNames, type PolicyName } from '../api/paymentPolicies';
import { PolicyForm } from './PolicyForm';
import { Versions } from './Versions';

/** How much may move, and what a payment is confirmed with. */
export function PaymentPoliciesPage() {
  const { t } = useTranslation(['payment_policies', 'common']);
  const [name, setName] = useState<PolicyName>('limits');
  return (
    <Page title={t('title')} width="wide">
      <Text>{t('text')}</Text>
      <SegmentedControl
        aria-label={t('which')}
        value={name}
        onChange={(next) => setName(next as PolicyName)}
        data={policyNames.map((value) => ({ value, label: t(`name.${value}`) }))}
      />
      <Policy key={name} name={name} />
    </Page>
  );
}

function Policy({ name }: { name: PolicyName }) {
  const { t } = useTranslation(['payment_policies', 'common']);
  const language = useLanguage();
  const now = useNow();
  const versions = useInfiniteQuery(paymentPolicyQuery(name));
  return (
    <QueryView query={versions} skeleton={<Skeleton height={480} radius="lg" />}>
      {({ pages }) => {
        const all = pages.flatMap((page) => page.data);
        const counts = all.find(({ valid_from }) => Date.parse(valid_from) <= now) ?? all.at(-1);
        const newest = all[0];
        if (!counts || !newest) return null;
        return (
          <>
            <Text size="sm" c="dimmed">
              {t('counts', { when: formatDayTime(counts.valid_from, language) })}
              {newest === counts
                ? ''
                : ` ${t('comes', { when: formatDayTime(newest.valid_from, language) })}`}
            </Text>
            <WaitingFor kind="policy.add_version" subject={name} />
            <PolicyForm key={newest.id} current={newest} />
            <Versions query={versions} />
          </>
        );
      }}
    </QueryView>
  );
}
