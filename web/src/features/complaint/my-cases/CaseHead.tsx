import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CustomerCaseDetail } from '@/shared/api/caseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useNow } from '@/shared/dates/useNow';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { StateMark } from '../case/StateMark';

/** Whose turn it is, in one sentence, and when it is over. */
export function CaseHead({ found }: { found: CustomerCaseDetail }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const now = useNow();
  const gap = language === 'en' ? ' ' : '';
  const due = found.turn === 'us' ? found.next_due_at : null;
  const late = due !== null && Date.parse(due) < now;
  return (
    <Card as="div">
      <Group justify="space-between">
        <Text className="tabular" c="dimmed">
          {found.number}
        </Text>
        <StateMark state={found.state} />
      </Group>
      <Text fz="lg" mt="xs" role="status" style={{ textWrap: 'pretty' }}>
        {t(`story.${found.state}`)}
        {due ? gap + t(late ? 'story.late' : 'story.by', { when: formatDayTime(due, language) }) : ''}
      </Text>
    </Card>
  );
}
