import { Alert, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, PolicyDocument, PolicyPreview } from '@/shared/api/ruleModel';
import { changePolicies, policiesQuery } from '../api/rules';
import { ActionDialog } from '../desk/ActionDialog';
import { ChangeList } from './ChangeList';
import { useNames } from './useNames';

interface Props {
  basedOn: number;
  body: PolicyDocument;
  preview: PolicyPreview;
  close: () => void;
  onDone: (change: Change) => void;
}

/** What changes, before it does, and whether a colleague has to approve it. */
export function PoliciesReview({ basedOn, body, preview, close, onDone }: Props) {
  const { t } = useTranslation(['supervision', 'rule_desk']);
  const client = useQueryClient();
  const names = useNames();
  const [reason, setReason] = useState('');
  const save = useMutation({
    mutationFn: () => changePolicies(basedOn, body, reason.trim()),
    onSuccess: async (change) => {
      close();
      onDone(change);
      await client.invalidateQueries({ queryKey: policiesQuery.queryKey });
    },
  });
  return (
    <ActionDialog
      title={t('rule_desk:changes.title')}
      opened
      close={close}
      ready={reason.trim() !== ''}
      act={{ ...save, mutate: () => save.mutate() }}
      submit={preview.two_people ? t('rules.propose') : t('rules.save')}
    >
      <ChangeList changes={preview.changes} names={names} />
      {preview.two_people ? (
        <Alert color="yellow">{t('rule_desk:changes.two')}</Alert>
      ) : null}
      <TextInput
        label={t('rules.reason')}
        data-autofocus
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}
