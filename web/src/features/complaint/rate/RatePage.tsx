import { Button, Radio, Skeleton, Stack, Text, Textarea } from '@mantine/core';
import { IconHeart, IconLinkOff } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { Card } from '@/shared/ui/Card';
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch';
import { Logo } from '@/shared/ui/Logo';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { createRating, ratingQuery } from '../api/rating';
import classes from './RatePage.module.css';

/** One question, for whoever has the link; reading it spends nothing, since scanners read links. */
export function RatePage() {
  const { t } = useTranslation(['cases', 'common']);
  const { token = '' } = useParams();
  const question = useQuery(ratingQuery(token));
  const code = question.error ? asProblem(question.error).code : null;
  return (
    <main id="main" className={classes['main']}>
      <header className={classes['head']}>
        <Logo size={30} />
        <LanguageSwitch />
      </header>
      <Page title={t('rate.title')}>
        {code === 'not_found' || code === 'link_expired' || question.data?.answered ? (
          <Card as="div">
            <StateView
              icon={<IconLinkOff size={30} stroke={1.6} />}
              title={t('rate.used_title')}
              text={t('rate.used_text')}
            />
          </Card>
        ) : (
          <QueryView query={question} skeleton={<Skeleton height={420} radius="lg" />}>
            {({ number }) => <RateForm token={token} number={number} />}
          </QueryView>
        )}
      </Page>
    </main>
  );
}

const scores = [5, 4, 3, 2, 1] as const;

function RateForm({ token, number }: { token: string; number: string }) {
  const { t } = useTranslation(['cases', 'common']);
  const [score, setScore] = useState('');
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: () =>
      createRating(token, {
        score: Number(score),
        ...(words.trim() ? { text: words.trim() } : {}),
      }),
  });
  if (send.isSuccess) {
    return (
      <Card as="div">
        <StateView
          icon={<IconHeart size={30} stroke={1.6} />}
          title={t('rate.done_title')}
          text={t('rate.done_text')}
        />
      </Card>
    );
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (score && !send.isPending) send.mutate();
  }

  return (
    <Card as="form" onSubmit={submit}>
      <Stack>
        <Text c="dimmed">{t('rate.text', { number })}</Text>
        <Radio.Group label={t('rate.question')} value={score} onChange={setScore}>
          <Stack gap="sm" mt="xs">
            {scores.map((one) => (
              <Radio key={one} size="md" value={String(one)} label={t(`rate.score.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('rate.words')}
          autosize
          minRows={2}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <ProblemNotice error={send.error} />
        <Button type="submit" size="lg" loading={send.isPending} disabled={!score}>
          {t('rate.send')}
        </Button>
      </Stack>
    </Card>
  );
}
