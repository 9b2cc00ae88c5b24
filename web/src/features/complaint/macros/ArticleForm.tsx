import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '@/shared/api/deskCaseModel';
import { languageNames, languages } from '@/shared/i18n/languages';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createArticle, deleteArticle, updateArticle } from '../api/knowledge';

export function ArticleForm({ article, close }: { article?: Article; close: () => void }) {
  const { t } = useTranslation(['case_desk', 'common']);
  const own = useLanguage();
  const client = useQueryClient();
  const [fields, setFields] = useState({
    title: article?.title ?? '', body: article?.body ?? '', language: article?.language ?? own,
  });
  const onSuccess = async () => {
    await client.invalidateQueries({ queryKey: ['desk', 'articles'] });
    close();
  };
  const save = useMutation({
    mutationFn: () => (article ? updateArticle(article.id, fields) : createArticle(fields)),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async () => {
      if (article) await deleteArticle(article.id);
    },
    onSuccess,
  });
  const ready = fields.title.trim() !== '' && fields.body.trim() !== '';

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready && !save.isPending) save.mutate();
  }

  const set = (change: Partial<typeof fields>) => setFields((old) => ({ ...old, ...change }));
  return (
    <form onSubmit={submit}>
      <Stack>
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
        <ProblemNotice error={save.error ?? remove.error} />
        <Group justify="space-between">
          {article ? (
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('macros.delete')}
            </Button>
          ) : (
            <span />
          )}
          <Group gap="xs">
            <Button variant="default" onClick={close}>
              {t('common:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!ready}>
              {t('macros.save')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
