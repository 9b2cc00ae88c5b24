import { NativeSelect, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '@/shared/api/caseModel';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

const outcomes = ['put_right', 'explained', 'rejected', 'withdrawn', 'no_answer'] as const;

/** Only the states the case may go to; one that ends it says how it ended. */
export function StateDialog({ found, close }: DialogProps) {
  const { t } = useTranslation('case_desk');
  const [first] = useState(
    found.next_states.find((one) => one === 'resolved') ?? found.next_states[0],
  );
  const [state, setState] = useState<CaseState | undefined>(first);
  const [outcome, setOutcome] = useState('');
  const act = useCaseAction(found.id, 'state', close);
  const ends = (state === 'resolved' || state === 'closed') && !found.outcome;
  return (
    <ActionDialog
      title={t('dialog.state_title')}
      opened
      close={close}
      ready={state !== undefined && (!ends || outcome !== '')}
      act={{ ...act, mutate: () => act.mutate({ state, ...(ends ? { outcome } : {}) }) }}
    >
      <Radio.Group
        aria-label={t('dialog.state_title')}
        value={state ?? ''}
        onChange={(value) => setState(value as CaseState)}
      >
        <Stack gap="sm">
          {found.next_states.map((one) => (
            <Radio
              key={one}
              size="md"
              value={one}
              label={t(`state.${one}`)}
              {...(one === first ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
      {ends ? (
        <NativeSelect
          label={t('dialog.outcome')}
          value={outcome}
          onChange={(event) => setOutcome(event.currentTarget.value)}
          data={[
            { value: '', label: '…' },
            ...outcomes.map((one) => ({ value: one, label: t(`dialog.outcomes.${one}`) })),
          ]}
        />
      ) : null}
    </ActionDialog>
  );
}
