import { Alert, Button, Group, Text } from '@mantine/core';
import { IconMailQuestion, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { answerPrompt, contactPromptsQuery, type ContactPrompt } from '../api/contactPrompts';

const dark = { message: { color: 'var(--ink)' }, title: { color: 'var(--ink)' } };

/** On the first page: who of those that wrote from an address of mine was me? */
export function ContactPrompts() {
  const prompts = useQuery(contactPromptsQuery);
  return prompts.data?.map((prompt) => <Question key={prompt.id} prompt={prompt} />);
}

function Question({ prompt }: { prompt: ContactPrompt }) {
  const { t } = useTranslation('cases');
  const client = useQueryClient();
  const answer = useMutation({ mutationFn: (yes: boolean) => answerPrompt(prompt.id, yes) });
  if (answer.isSuccess) {
    const yes = answer.data.verified;
    return (
      <Alert
        role="status"
        variant="light"
        color={yes ? 'teal' : 'gray'}
        icon={yes ? <IconShieldCheck aria-hidden /> : <IconShieldX aria-hidden />}
        title={t(yes ? 'verify.yes_title' : 'verify.no_title')}
        styles={dark}
        withCloseButton
        closeButtonLabel={t('verify.seen')}
        onClose={() => void client.invalidateQueries({ queryKey: contactPromptsQuery.queryKey })}
      >
        {t(yes ? 'verify.yes_text' : 'verify.no_text')}
      </Alert>
    );
  }
  const may = prompt.allowed_actions.includes('confirm');
  return (
    <Alert
      variant="light"
      color="amber"
      icon={<IconMailQuestion aria-hidden />}
      title={t('verify.title')}
      styles={dark}
    >
      <Text>
        {prompt.address ? t('verify.text', { address: prompt.address }) : t('verify.text_plain')}
      </Text>
      {may ? null : <Text mt="xs">{t('verify.not_here')}</Text>}
      <ProblemNotice error={answer.error} />
      <Group mt="sm">
        {may ? (
          <Button loading={answer.isPending} onClick={() => answer.mutate(true)}>
            {t('verify.yes')}
          </Button>
        ) : null}
        <Button variant="default" disabled={answer.isPending} onClick={() => answer.mutate(false)}>
          {t('verify.no')}
        </Button>
      </Group>
    </Alert>
  );
}
