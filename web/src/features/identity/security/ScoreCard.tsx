import { Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Security } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import rows from '../Rows.module.css';
import { AdviceRow } from './AdviceRow';
import classes from './ScoreCard.module.css';

export function ScoreCard({ security: { score, advice } }: { security: Security }) {
  const { t } = useTranslation(['security', 'common']);
  const heading = useId();
  const hasFactor = !advice.some(({ code, done }) => code === 'add_strong_factor' && !done);
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading} mb="sm">
        {t('score.title')}
      </Title>
      <p className={classes['score']}>
        <strong className="tabular">{score}</strong> {t('score.of')}
      </p>
      <div className={classes['bar']} aria-hidden>
        <span style={{ width: `${score}%` }} />
      </div>
      <ul className={rows['rows']}>
        {advice.map((one) => (
          <AdviceRow key={one.code} advice={one} hasFactor={hasFactor} />
        ))}
      </ul>
    </Card>
  );
}
