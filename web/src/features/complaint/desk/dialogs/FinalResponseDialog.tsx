import { NativeSelect, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/draft/attempt';
import { addedQuery } from '../../api/deskCase';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

const outcomes = ['put_right', 'explained', 'rejected'] as const;

/** The last word of the house, with how it ended and where to turn next. */
export function FinalResponseDialog({ found, close, seen }: DialogProps & { seen: number }) {
  const { t } = useTranslation(['law', 'case_desk']);
  const [key] = useState(newKey);
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState('');
  const act = useCaseAction(found.id, 'final-response', close);
  const { data } = useQuery(addedQuery(found.id, outcome));
  return (
    <ActionDialog
      title={t('final.title')}
      opened
      close={close}
      ready={text.trim() !== '' && outcome !== ''}
      act={{ ...act, mutate: () => act.mutate({ key, seen, outcome, text: text.trim() }) }}
      submit={t('final.submit')}
    >
      <Textarea
        label={t('final.text')}
        description={t('final.why')}
        data-autofocus
        autosize
        minRows={5}
        maxRows={12}
        maxLength={9000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('final.outcome')}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
        data={[
          { value: '', label: '…' },
          ...outcomes.map((one) => ({ value: one, label: t(`case_desk:dialog.outcomes.${one}`) })),
        ]}
      />
      {data ? (
        <div>
          <Text size="sm" fw={600}>
            {t('final.added')}
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
            {data.added}
          </Text>
        </div>
      ) : null}
    </ActionDialog>
  );
}
