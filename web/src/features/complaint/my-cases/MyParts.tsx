import { Button, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePart } from '@/shared/api/caseModel';
import { formatDay } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { partsQuery } from '../api/caseParts';
import classes from './HelpPage.module.css';

/** Cases of others in which this person was asked; most people are in none, and see nothing. */
export function MyParts() {
  const { t } = useTranslation(['parts', 'common']);
  const parts = useInfiniteQuery(partsQuery);
  const list = parts.data?.pages.flatMap((page) => page.data) ?? [];
  if (list.length === 0) return parts.error ? <ProblemNotice error={parts.error} /> : null;
  return (
    <section>
      <Title order={2}>{t('list.title')}</Title>
      <Text c="dimmed" mb="sm">
        {t('list.text')}
      </Text>
      <Card flush as="div">
        <ul className={classes['cases']}>
          {list.map((part) => (
            <PartRow key={part.id} part={part} />
          ))}
        </ul>
      </Card>
      {parts.hasNextPage ? (
        <Button
          variant="default"
          mt="sm"
          fullWidth
          loading={parts.isFetchingNextPage}
          onClick={() => void parts.fetchNextPage()}
        >
          {t('common:load_more')}
        </Button>
      ) : null}
    </section>
  );
}

function PartRow({ part }: { part: CasePart }) {
  const { t } = useTranslation('parts');
  const language = useLanguage();
  return (
    <li>
      <Link to={`/help/parts/${part.id}`} className={classes['case']}>
        <span className={classes['top']}>
          <strong>{part.subject}</strong>
          {part.unread > 0 ? <span>{t('list.unread', { count: part.unread })}</span> : null}
        </span>
        <span className={classes['low']}>
          <span className="tabular">{part.number}</span>
          <span>{formatDay(part.since, language)}</span>
        </span>
      </Link>
    </li>
  );
}
