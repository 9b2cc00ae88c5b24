import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '@/shared/api/ruleModel';
import { formatDayTime } from '@/shared/dates/format';
import { WaitingFor } from '@/shared/approvals/Waiting';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { policiesQuery } from '../api/rules';
import { Changed } from './Changed';
import { PoliciesForm } from './PoliciesForm';
import { PolicyVersions } from './PolicyVersions';

/** Within which times the house answers. */
export function PoliciesPage() {
  const { t } = useTranslation('supervision');
  const language = useLanguage();
  const policies = useQuery(policiesQuery);
  const [change, setChange] = useState<Change>();
  const done = (next: Change) => {
    setChange(next);
    window.scrollTo({ top: 0 });
  };
  return (
    <Page title={t('policies.title')} width="wide">
      <Text>{t('policies.text')}</Text>
      {change ? (
        <Changed change={change} />
      ) : (
        <WaitingFor kind="clock_policies.change" subject="clock_policies" />
      )}
      <QueryView query={policies} skeleton={<Skeleton height={480} radius="lg" />}>
        {({ data: versions }) => {
          const [current] = versions;
          return current ? (
            <>
              <Text size="sm" c="dimmed">
                {t('rules.version', { version: current.version })}
                {' · '}
                {t('rules.since', { when: formatDayTime(current.since, language) })}
              </Text>
              <PoliciesForm key={current.version} current={current} onDone={done} />
              <PolicyVersions versions={versions} />
            </>
          ) : null;
        }}
      </QueryView>
    </Page>
  );
}
