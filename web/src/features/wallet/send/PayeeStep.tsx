import { Button, Stack } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Payee, Wallet } from '@/shared/api/model';
import { HandleField } from '@/shared/people/HandleField';
import { normaliseHandle } from '@/shared/people/handle';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { lookUpPayee } from '../api/lookUpPayee';
import { WalletTabs } from '../wallets/WalletTabs';
import { ConfirmPayee } from './ConfirmPayee';
import type { SendDraft, SendStep } from './useSendDraft';

interface Props {
  draft: SendDraft;
  wallet: Wallet;
  list: Wallet[];
  choose: (id: string) => void;
  go: (step: SendStep) => void;
}

export function PayeeStep({ draft, wallet, list, choose, go }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const { fields, update } = draft;
  const [found, setFound] = useState<Payee | null>(null);
  const lookUp = useMutation({
    mutationFn: () =>
      lookUpPayee(normaliseHandle(fields.handle.text, fields.handle.callingCode), wallet.currency),
    onSuccess: setFound,
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!lookUp.isPending) lookUp.mutate();
  }

  return (
    <Page title={t('send.title')} back="/">
      {list.length > 1 ? (
        <WalletTabs wallets={list} selected={wallet.id} choose={choose} />
      ) : null}
      <Card as="div">
        {found ? (
          <ConfirmPayee
            payee={found}
            wallet={wallet}
            confirm={() => {
              update({ payee: found });
              go('amount');
            }}
            change={() => {
              setFound(null);
              lookUp.reset();
            }}
          />
        ) : (
          <form onSubmit={submit}>
            <Stack>
              <HandleField
                label={t('send.to')}
                description={t('send.to_why')}
                autoComplete="off"
                value={fields.handle}
                onChange={(handle) => update({ handle })}
              />
              <ProblemNotice error={lookUp.error} />
              <Button
                type="submit"
                size="lg"
                loading={lookUp.isPending}
                leftSection={<IconSearch size={20} aria-hidden />}
              >
                {t('send.find')}
              </Button>
            </Stack>
          </form>
        )}
      </Card>
    </Page>
  );
}
