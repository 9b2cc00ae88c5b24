import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { CopyButton } from '@/shared/ui/CopyButton';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { caseQuery } from '../api/customerCases';
import classes from './SentPage.module.css';

/** The receipt: the number, what happens next, and by when. */
export function SentPage() {
  const { t } = useTranslation(['cases', 'common']);
  const language = useLanguage();
  const { id = '' } = useParams();
  const found = useQuery(caseQuery(id));
  return (
    <Page title={t('sent.title')}>
      <QueryView query={found} skeleton={<Skeleton height={380} radius="lg" />}>
        {({ number, next_due_at: due }) => (
          <Card as="div">
            <Stack align="center" gap="xs" role="status">
              <IconCircleCheckFilled size={56} aria-hidden className={classes['mark']} />
              <Text c="dimmed">{t('sent.number')}</Text>
              <span className={classes['number']}>{number}</span>
              <CopyButton value={number} label={t('sent.copy')} />
            </Stack>
            <Title order={2} mt="lg" mb="xs">
              {t('sent.next')}
            </Title>
            <ol className={classes['next']}>
              <li>{t('sent.next_read')}</li>
              {due ? <li>{t('sent.next_by', { when: formatDayTime(due, language) })}</li> : null}
              <li>{t('sent.next_where')}</li>
            </ol>
            <Button component={Link} to={`/help/cases/${id}`} fullWidth size="lg" mt="md">
              {t('sent.see')}
            </Button>
          </Card>
        )}
      </QueryView>
    </Page>
  );
}
