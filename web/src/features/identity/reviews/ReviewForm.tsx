import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewDocument, ReviewPart } from '@/shared/api/reviewModel';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createReview } from '../api/createReview';
import { securityKey } from '../api/getSecurity';
import { documents, partsFor, type Wanted } from './documents';
import { FilePick } from './FilePick';

type Uploaded = Partial<Record<ReviewPart, { id: string; name: string }>>;

const wordsMax = 1000;

/** Pick a document, upload what it needs, send it in. */
export function ReviewForm({ wanted, cancel }: { wanted: Wanted; cancel?: () => void }) {
  const { t } = useTranslation(['reviews', 'common']);
  const client = useQueryClient();
  const [document, setDocument] = useState<ReviewDocument>('passport');
  const [uploaded, setUploaded] = useState<Uploaded>({});
  const [words, setWords] = useState('');
  const parts = partsFor(wanted, document);
  const missing = parts.filter((part) => !uploaded[part]);
  const send = useMutation({
    mutationFn: () =>
      createReview({
        ...(wanted === 'unfreeze' ? { kind: 'unfreeze' } : { kind: 'tier', tier: wanted }),
        document,
        files: parts.map((part) => ({ part, id: uploaded[part]?.id ?? '' })),
        ...(words.trim() ? { words: words.trim().replace(/\s+/g, ' ') } : {}),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: securityKey }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!send.isPending && missing.length === 0) send.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <NativeSelect
          label={t('document')}
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value as ReviewDocument)}
          data={documents.map((value) => ({ value, label: t(`documents.${value}`) }))}
        />
        {parts.map((part) => (
          <FilePick
            key={part}
            part={part}
            chosen={uploaded[part]?.name}
            onUploaded={(id, name) => setUploaded((old) => ({ ...old, [part]: { id, name } }))}
          />
        ))}
        <Text size="sm" c="dimmed">
          {t('files_hint')}
        </Text>
        <Textarea
          label={t(wanted === 'unfreeze' ? 'what_happened' : 'words')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={wordsMax}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ProblemNotice error={send.error} />
        <Group justify="flex-end">
          {cancel ? (
            <Button variant="default" onClick={cancel}>
              {t('common:cancel')}
            </Button>
          ) : null}
          <Button type="submit" loading={send.isPending} disabled={missing.length > 0}>
            {t('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
