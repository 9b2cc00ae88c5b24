import { Button, Group, NumberInput, Stack, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, PolicyVersion } from '@/shared/api/ruleModel';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { previewPolicies } from '../api/rules';
import { Ladder } from './Ladder';
import { LawCard } from './LawCard';
import { PoliciesReview } from './PoliciesReview';
import { PolicyCard } from './PolicyCard';
import { added, changed, ended, entriesOf, hindrance, moved, policiesOf } from './policyList';

interface Props {
  current: PolicyVersion;
  onDone: (change: Change) => void;
}

/** All policies as one document: the first that fits a case counts. */
export function PoliciesForm({ current, onDone }: Props) {
  const { t } = useTranslation(['supervision', 'rule_desk']);
  const [entries, setEntries] = useState(() => entriesOf(current.body.policies));
  const [others, setOthers] = useState(current.body);
  const body = { ...others, policies: policiesOf(entries) };
  const wrong = entries.some((one) => hindrance(entries, one));
  const same = JSON.stringify(body) === JSON.stringify(current.body);
  const preview = useMutation({ mutationFn: () => previewPolicies(current.version, body) });

  return (
    <Stack>
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setEntries(added(entries))}
        >
          {t('rule_desk:policies.add')}
        </Button>
      </Group>
      {entries.map((entry, at) => (
        <PolicyCard
          key={entry.key}
          policy={entry.policy}
          place={at + 1}
          count={entries.length}
          wrong={hindrance(entries, entry)}
          onChange={(next) => setEntries(changed(entries, entry.key, next))}
          onMove={(by) => setEntries(moved(entries, entry.key, by))}
          onEnd={() => setEntries(ended(entries, entry.key))}
        />
      ))}
      <Card as="div">
        <Title order={2}>{t('policies.ladder')}</Title>
        <Ladder steps={others.ladder} onChange={(ladder) => setOthers({ ...others, ladder })} />
        <NumberInput
          mt="sm"
          label={t('policies.repeat')}
          min={30}
          max={100_000}
          value={others.repeat_minutes}
          onChange={(next) => setOthers({ ...others, repeat_minutes: Number(next) })}
        />
      </Card>
      <LawCard
        law={others.statutory}
        onChange={(statutory) => setOthers({ ...others, statutory })}
      />
      <ProblemNotice error={preview.error} />
      <Group>
        <Button
          loading={preview.isPending}
          disabled={same || wrong}
          onClick={() => preview.mutate()}
        >
          {t('rule_desk:policies.review')}
        </Button>
      </Group>
      {preview.data ? (
        <PoliciesReview
          basedOn={current.version}
          body={body}
          preview={preview.data}
          close={preview.reset}
          onDone={onDone}
        />
      ) : null}
    </Stack>
  );
}
