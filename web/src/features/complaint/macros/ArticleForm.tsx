import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/shared/api/deskCaseModel';
import { languageNames, languages } from '@/shared/i18n/languages';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { createArticle, deleteArticle, updateArticle } from '../api/knowledge';
import { KnowledgeForm } from './KnowledgeForm';

export function ArticleForm({ article, close }: { article?: Article; close: () => void }) {
  const { t } = useTranslation('case_desk');
  const own = useLanguage();
  const [fields, setFields] = useState({
    title: article?.title ?? '', body: article?.body ?? '', language: article?.language ?? own,
  });
  const set = (change: Partial<typeof fields>) => setFields((old) => ({ ...old, ...change }));
  return (
    <KnowledgeForm
      ready={fields.title.trim() !== '' && fields.body.trim() !== ''}
      save={() => (article ? updateArticle(article.id, fields) : createArticle(fields))}
      remove={article && (() => deleteArticle(article.id))}
      list={['desk', 'articles']}
      close={close}
    >
      <TextInput
        label={t('articles.heading')}
        maxLength={200}
        value={fields.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('articles.language')}
        value={fields.language}
        onChange={(event) => set({ language: event.currentTarget.value })}
        data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
      />
      <Textarea
        label={t('articles.body')}
        autosize
        minRows={6}
        maxLength={20_000}
        value={fields.body}
        onChange={(event) => set({ body: event.currentTarget.value })}
      />
    </KnowledgeForm>
  );
}
