import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agentsQuery } from '../api/agents';
import { problemCodes } from '../case/problemCodes';
import { useCaseWords } from '../case/useCaseWords';
import type { useQueueAddress } from './useQueue';

const kinds = ['complaint', 'dispute', 'fraud_report', 'enquiry'] as const;
const dues = ['overdue', 'soon'] as const;
const channels = ['app', 'chat', 'email'] as const;

export function Filters({ address }: { address: ReturnType<typeof useQueueAddress> }) {
  const { t } = useTranslation(['case_desk', 'cases']);
  const words = useCaseWords();
  const agents = useQuery(agentsQuery);
  const { chosen, set } = address;
  const any = { value: '', label: t('queue.any') };
  return (
    <>
      <NativeSelect
        size="sm"
        label={t('queue.kind')}
        value={chosen.kind ?? ''}
        onChange={(event) => set('kind', event.currentTarget.value)}
        data={[any, ...kinds.map((kind) => ({ value: kind, label: t(`cases:kind.${kind}`) }))]}
      />
      <NativeSelect
        size="sm"
        label={t('queue.problem')}
        value={chosen.problem_type ?? ''}
        onChange={(event) => set('problem_type', event.currentTarget.value)}
        data={[any, ...problemCodes.map((code) => ({ value: code, label: words.problem(code) }))]}
      />
      <NativeSelect
        size="sm"
        label={t('queue.channel')}
        value={chosen.channel ?? ''}
        onChange={(event) => set('channel', event.currentTarget.value)}
        data={[any, ...channels.map((one) => ({ value: one, label: t(`cases:thread.via.${one}`) }))]}
      />
      <NativeSelect
        size="sm"
        label={t('queue.due')}
        value={chosen.due ?? ''}
        onChange={(event) => set('due', event.currentTarget.value)}
        data={[any, ...dues.map((one) => ({ value: one, label: t(`queue.due_${one}`) }))]}
      />
      <NativeSelect
        size="sm"
        label={t('queue.assignee')}
        value={chosen.assignee ?? ''}
        onChange={(event) => set('assignee', event.currentTarget.value)}
        data={[any, ...(agents.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput
        size="sm"
        label={t('queue.tag')}
        maxLength={40}
        value={chosen.tag ?? ''}
        onChange={(event) => set('tag', event.currentTarget.value.trim().toLowerCase())}
      />
      <Button
        variant="subtle"
        size="sm"
        disabled={address.count === 0}
        onClick={() => address.show(address.view)}
      >
        {t('queue.clear')}
      </Button>
    </>
  );
}
