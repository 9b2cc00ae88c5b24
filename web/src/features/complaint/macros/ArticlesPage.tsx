import { Button, Group, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconBook, IconPlus, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/shared/api/deskCaseModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { usePerson } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { articlesQuery } from '../api/knowledge';
import { ArticleForm } from './ArticleForm';
import { mayWrite } from './mayWrite';

/** What agents look up while somebody waits. */
export function ArticlesPage() {
  const { t } = useTranslation(['case_desk', 'common']);
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 250);
  const [made, setMade] = useState(false);
  const articles = useQuery(articlesQuery(q));
  const writes = mayWrite(usePerson().roles);
  return (
    <Page
      title={t('articles.title')}
      aside={
        writes && !made ? (
          <Button size="sm" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setMade(true)}>
            {t('articles.new')}
          </Button>
        ) : null
      }
    >
      <TextInput
        type="search"
        aria-label={t('articles.search')}
        placeholder={t('articles.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        maxLength={100}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {made ? (
        <Card as="div">
          <ArticleForm close={() => setMade(false)} />
        </Card>
      ) : null}
      <QueryView query={articles} skeleton={<Skeleton height={240} radius="lg" />}>
        {({ data }) =>
          data.length === 0 && !made ? (
            <Card as="div">
              <StateView
                icon={<IconBook size={30} stroke={1.6} />}
                title={t('articles.none_title')}
                text={t('articles.none_text')}
              />
            </Card>
          ) : (
            data.map((article) => <ArticleCard key={article.id} article={article} />)
          )
        }
      </QueryView>
    </Page>
  );
}

function ArticleCard({ article }: { article: Article }) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const [edited, setEdited] = useState(false);
  if (edited) {
    return (
      <Card as="div">
        <ArticleForm article={article} close={() => setEdited(false)} />
      </Card>
    );
  }
  return (
    <Card as="article">
      <Group justify="space-between">
        <Title order={2} lang={article.language}>
          {article.title}
        </Title>
        {article.allowed_actions.length > 0 ? (
          <Button
            size="xs"
            variant="default"
            aria-label={t('macros.edit', { name: article.title })}
            onClick={() => setEdited(true)}
          >
            {t('macros.edit', { name: '' })}
          </Button>
        ) : null}
      </Group>
      <Text mt="xs" lang={article.language} style={{ whiteSpace: 'pre-wrap' }}>
        {article.body}
      </Text>
      <Text size="sm" c="dimmed" mt="xs">
        {t('articles.edited', {
          when: formatDayTime(article.changed_at, language),
          who: article.changed_by?.name ?? '',
        })}
      </Text>
    </Card>
  );
}
