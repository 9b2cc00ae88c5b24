import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { formatExact } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ForwardedBy } from './ForwardedBy';
import { Line, Part } from './Part';

export function AboutPart({ found }: { found: DeskCase }) {
  const { t, i18n } = useTranslation(['case_desk', 'cases', 'rule_desk']);
  const language = useLanguage();
  const languages = new Intl.DisplayNames(language, { type: 'language' });
  // An agent's own reason is words already; the house's is a code.
  const reason = `case_desk:priority_reason.${found.priority_reason}`;
  const why = i18n.exists(reason)
    ? i18n.t(reason as 'case_desk:priority_reason.fraud_report')
    : found.priority_reason;
  return (
    <Part title={t('part.case')}>
      <Line label={t('col.assignee')}>{found.assignee?.name ?? t('queue.nobody')}</Line>
      <Line label={t('action.priority').replace('…', '')}>
        {t(`priority.${found.priority}`)}
        <br />
        <small>{t('part.priority_why', { why })}</small>
      </Line>
      {found.forwarded ? (
        <Line label={t('rule_desk:forwarded.label')}>
          <ForwardedBy forwarded={found.forwarded} />
        </Line>
      ) : null}
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
      <Line label={t('part.language')}>{languages.of(found.language)}</Line>
      <Line label={t('cases:facts.received')}>{formatExact(found.received_at, language)}</Line>
    </Part>
  );
}
