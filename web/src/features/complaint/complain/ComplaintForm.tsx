import { Button, Chip, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ProblemType } from '@/shared/api/caseModel';
import { Attachments } from '@/shared/files/Attachments';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { casesKey, createCase } from '../api/customerCases';
import { useCaseWords } from '../case/useCaseWords';
import { type ComplaintDraftHandle, type Wish, wishesFor, wordsMax } from './complaint';
import { FreezeFirst } from './FreezeFirst';

interface Props {
  type: ProblemType;
  payment: string | null;
  draft: ComplaintDraftHandle;
  change: () => void;
}

/** Everything but the button is a choice where the payment is known; without one, words are needed. */
export function ComplaintForm({ type, payment, draft, change }: Props) {
  const { t } = useTranslation(['cases', 'common']);
  const words = useCaseWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { fields } = draft;
  const wishes = wishesFor(type.code);
  const missing = !payment && fields.words.trim() === '';
  const send = useMutation({
    mutationFn: () =>
      createCase(
        {
          problem_type: type.code,
          ...(payment ? { payment_id: payment } : {}),
          ...(fields.words.trim() ? { text: fields.words.trim() } : {}),
          ...(fields.wanted && wishes.includes(fields.wanted)
            ? { wanted: t(`wanted.${fields.wanted}`) }
            : {}),
          attachments: fields.files,
        },
        fields.key,
      ),
    onSuccess: async ({ id }) => {
      draft.clear();
      void client.invalidateQueries({ queryKey: casesKey });
      await navigate(`/help/cases/${id}/sent`, { replace: true });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!missing && !send.isPending) send.mutate();
  }

  return (
    <Card as="form" onSubmit={submit}>
      <Stack>
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2}>{words.problem(type.code)}</Title>
          <Button variant="subtle" size="compact-sm" mih={32} onClick={change} style={{ flex: 'none' }}>
            {t('complain.change')}
          </Button>
        </Group>
        {['not_me', 'deceived'].includes(type.code) ? <FreezeFirst /> : null}
        <Textarea
          label={t('complain.words')}
          description={t(payment ? 'complain.words_optional' : 'complain.words_needed')}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={wordsMax}
          value={fields.words}
          onChange={(event) => draft.update({ words: event.currentTarget.value })}
        />
        <Attachments
          files={fields.files}
          onChange={(next) => draft.update((present) => ({ files: next(present.files) }))}
        />
        {wishes.length > 0 ? (
          <div role="group" aria-label={t('complain.wanted')}>
            <Text fw={500} mb={6}>
              {t('complain.wanted')}
            </Text>
            <Chip.Group
              value={fields.wanted ?? ''}
              onChange={(wanted) => draft.update({ wanted: wanted as Wish })}
            >
              <Group gap={8}>
                {wishes.map((wish) => (
                  <Chip key={wish} value={wish} size="md" variant="outline">
                    {t(`wanted.${wish}`)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </div>
        ) : null}
        <ProblemNotice error={send.error} />
        <Button type="submit" size="lg" loading={send.isPending} disabled={missing}>
          {t(type.kind === 'enquiry' ? 'complain.send_enquiry' : 'complain.send')}
        </Button>
      </Stack>
    </Card>
  );
}
