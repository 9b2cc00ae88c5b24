import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { formatExact } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Line, Part } from './Part';

export function AboutPart({ found }: { found: DeskCase }) {
  const { t } = useTranslation(['case_desk', 'cases']);
  const language = useLanguage();
  return (
    <Part title={t('part.case')}>
      <Line label={t('col.assignee')}>{found.assignee?.name ?? t('queue.nobody')}</Line>
      <Line label={t('action.priority').replace('…', '')}>
        {t(`priority.${found.priority}`)}
        <br />
        <small>{t('part.priority_why', { why: found.priority_reason })}</small>
      </Line>
      {found.wanted ? <Line label={t('case.wanted')}>{found.wanted}</Line> : null}
      {found.tags.length > 0 ? (
        <Line label={t('dialog.tags_title')}>{found.tags.join(', ')}</Line>
      ) : null}
      {found.copies.length > 0 ? (
        <Line label={t('part.copies')}>{found.copies.join(', ')}</Line>
      ) : null}
      {found.outcome ? (
        <Line label={t('dialog.outcome')}>{t(`dialog.outcomes.${found.outcome as 'settled'}`)}</Line>
      ) : null}
      <Line label={t('part.language')}>{found.language}</Line>
      <Line label={t('cases:facts.received')}>{formatExact(found.received_at, language)}</Line>
    </Part>
  );
}
