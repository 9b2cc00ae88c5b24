import { IconAlarm, IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/dates/format';
import { formatSpan } from '@/shared/dates/span';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './DueMark.module.css';

const hour = 3_600_000;

/** How long until the next clock runs out, or since; icon and words carry it, colour only helps. */
export function DueMark({ due, now }: { due: string | null; now: number }) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  if (!due) return <span className={classes['due']}>{t('due.none')}</span>;
  const left = Date.parse(due) - now;
  const tone = left < 0 ? 'late' : left < 2 * hour ? 'soon' : 'calm';
  const Symbol = left < 0 ? IconAlertTriangle : IconAlarm;
  const span = formatSpan(left, language);
  return (
    <time
      dateTime={due}
      title={formatDayTime(due, language)}
      className={classes['due']}
      data-tone={tone}
    >
      <Symbol size={15} stroke={1.9} aria-hidden />
      {t(left < 0 ? 'due.late' : 'due.in', { span })}
    </time>
  );
}
