import { NativeSelect, SimpleGrid, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currencies, currencyName } from '@/shared/money/currency';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import type { PolicyVersion } from '../api/paymentPolicies';
import { FigureField } from './FigureField';
import { figuresOf, withFigure } from './figures';
import { Proposal } from './Proposal';

const groups = ['basic', 'verified', 'full', 'any'] as const;

/** All figures of a policy, a currency at a time; changes gather until they are proposed. */
export function PolicyForm({ current }: { current: PolicyVersion }) {
  const { t } = useTranslation('payment_policies');
  const language = useLanguage();
  const [body, setBody] = useState(current.body);
  const [currency, setCurrency] = useState<string>(currencies[0]);
  const shown = figuresOf(body).filter((one) => one.currency === currency || one.currency === null);
  return (
    <>
      <NativeSelect
        label={t('currency')}
        value={currency}
        onChange={(event) => setCurrency(event.currentTarget.value)}
        data={currencies.map((code) => ({
          value: code,
          label: `${code} · ${currencyName(code, language)}`,
        }))}
      />
      {groups
        .map((group) => ({ group, figures: shown.filter((figure) => figure.group === group) }))
        .filter(({ figures }) => figures.length > 0)
        .map(({ group, figures }) => (
          <Card key={group}>
            <Title order={2}>{t(`group.${group}`)}</Title>
            <SimpleGrid cols={{ base: 1, sm: 2 }} mt="sm">
              {figures.map((figure) => (
                <FigureField
                  key={figure.path.join('.')}
                  figure={figure}
                  onChange={(value) => setBody((now) => withFigure(now, figure.path, value))}
                />
              ))}
            </SimpleGrid>
          </Card>
        ))}
      <Proposal current={current} next={body} />
    </>
  );
}
