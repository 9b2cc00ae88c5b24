import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { AboutPart } from './AboutPart';
import { ClocksPart } from './ClocksPart';
import { CustomerPart } from './CustomerPart';
import classes from './DeskCase.module.css';
import { HistoryPart } from './HistoryPart';
import { KeepPart } from './KeepPart';
import { LinksPart } from './LinksPart';

/** What is known, beside what was said. */
export function FactsPane({ found }: { found: DeskCase }) {
  const { t } = useTranslation('case_desk');
  return (
    <section className={classes['facts']} aria-label={t('case.facts')}>
      <ClocksPart clocks={found.clocks} duties={found.duties} />
      <CustomerPart found={found} />
      <LinksPart found={found} />
      <AboutPart found={found} />
      <HistoryPart id={found.id} />
      <KeepPart id={found.id} />
    </section>
  );
}
