import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundingSource } from '@/shared/api/model';
import { asProblem } from '@/shared/api/problem';
import { useIsDemo } from '@/shared/demo/demoPeople';
import { useProblemText } from '@/shared/errors/useProblemText';
import { usePerson } from '@/shared/session/me';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createFundingSource } from '../api/createFundingSource';
import { fundingSourcesQuery } from '../api/listFundingSources';

interface Props {
  cancel: (() => void) | undefined;
  onLinked: (source: FundingSource) => void;
}

/** Links a bank account; the bank is asked whether it exists before it is kept. */
export function LinkBankForm({ cancel, onLinked }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const words = useProblemText();
  const client = useQueryClient();
  const demo = useIsDemo();
  const person = usePerson();
  const [number, setNumber] = useState('');
  const [holder, setHolder] = useState(person.name);
  const link = useMutation({
    mutationFn: () => createFundingSource(number.replace(/\D/g, ''), holder.trim()),
    onSuccess: async (source) => {
      await client.invalidateQueries({ queryKey: fundingSourcesQuery.queryKey });
      onLinked(source);
    },
  });
  const problem = link.error ? asProblem(link.error) : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!link.isPending) link.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt="sm">
        <TextInput
          label={t('bank.number')}
          description={demo ? t('bank.number_demo') : t('bank.number_why')}
          name="account-number"
          autoComplete="off"
          inputMode="numeric"
          required
          withAsterisk={false}
          value={number}
          error={words.field(problem, 'account_number')}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <TextInput
          label={t('bank.holder')}
          name="holder"
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={70}
          value={holder}
          error={words.field(problem, 'holder')}
          onChange={(event) => setHolder(event.currentTarget.value)}
        />
        <ProblemNotice error={problem} />
        <Group justify="flex-end">
          {cancel ? (
            <Button variant="default" onClick={cancel}>
              {t('common:cancel')}
            </Button>
          ) : null}
          <Button type="submit" variant="light" loading={link.isPending}>
            {t('bank.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
