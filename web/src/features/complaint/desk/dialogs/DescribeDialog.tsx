import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemCodes } from '../../case/problemCodes';
import { useCaseWords } from '../../case/useCaseWords';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

export function DescribeDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const words = useCaseWords();
  const [problem, setProblem] = useState(found.problem_type);
  const [wanted, setWanted] = useState(found.wanted ?? '');
  const act = useCaseAction(found.id, 'description', close);
  return (
    <ActionDialog
      title={t('action.wanted')}
      opened
      close={close}
      ready
      act={{
        ...act,
        mutate: () => act.mutate({ problem_type: problem, wanted: wanted.trim() || null }),
      }}
    >
      <NativeSelect
        label={t('queue.problem')}
        data-autofocus
        value={problem}
        onChange={(event) => setProblem(event.currentTarget.value)}
        data={problemCodes.map((code) => ({ value: code, label: words.problem(code) }))}
      />
      <TextInput
        label={t('case.wanted')}
        maxLength={1000}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
