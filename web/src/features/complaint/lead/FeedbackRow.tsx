import { Anchor, Button, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Feedback } from '@/shared/api/leadModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { answerFeedback, feedbackKey } from '../api/lead';
import classes from './List.module.css';

export function FeedbackRow({ said }: { said: Feedback }) {
  const { t } = useTranslation(['supervision', 'common']);
  const language = useLanguage();
  return (
    <li className={classes['row']}>
      <div>
        <Text fw={580}>
          {t('feedback.score', { score: said.score, agent: said.agent ?? '' })}
        </Text>
        {said.words ? <Text mt={4}>{said.words}</Text> : null}
        <Text size="sm" c="dimmed" mt={4}>
          <Anchor component={Link} to={`/cases/${said.case_id}`} underline="always">
            {said.number}
          </Anchor>
          {' · '}
          {formatDayTime(said.said_at, language)}
          {said.answered_at
            ? ''
            : ` · ${t('feedback.due', { when: formatDayTime(said.due_at, language) })}`}
        </Text>
        {said.note ? (
          <Text size="sm" mt="xs">
            {t('feedback.answered', { name: said.answered_by ?? '' })} {said.note}
          </Text>
        ) : null}
        {said.allowed_actions.includes('answer') ? <AnswerForm said={said} /> : null}
      </div>
    </li>
  );
}

function AnswerForm({ said }: { said: Feedback }) {
  const { t } = useTranslation(['supervision', 'common']);
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const answer = useMutation({
    mutationFn: () => answerFeedback(said.id, note.trim()),
    onSuccess: () => client.invalidateQueries({ queryKey: feedbackKey }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (note.trim() && !answer.isPending) answer.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Textarea
        mt="sm"
        label={t('feedback.note')}
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <ProblemNotice error={answer.error} />
      <Button type="submit" mt="xs" disabled={!note.trim()} loading={answer.isPending}>
        {t('feedback.answer')}
      </Button>
    </form>
  );
}
