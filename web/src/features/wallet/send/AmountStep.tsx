import { Anchor, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wallet } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { Card } from '@/shared/ui/Card';
import { Initials } from '@/shared/ui/Initials';
import { Page } from '@/shared/ui/Page';
import { LeftToSend } from '../limits/LeftToSend';
import { AmountField } from '../pay/AmountField';
import { useAmount } from '../pay/useAmount';
import type { SendDraft, SendStep } from './useSendDraft';

interface Props {
  draft: SendDraft;
  wallet: Wallet;
  go: (step: SendStep) => void;
}

export function AmountStep({ draft, wallet, go }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const { fields, update } = draft;
  const [asked, setAsked] = useState(false);
  const { minor, error } = useAmount(fields.amount, wallet.currency);
  const { available } = wallet.balance;
  const money = formatMoney(available, wallet.currency, language);
  const over = minor !== null && minor > available;

  function submit(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (minor === null) return;
    update({ minor, walletId: wallet.id });
    go('review');
  }

  return (
    <Page title={t('send.amount_title')} onBack={() => go('payee')}>
      <Card as="div">
        <form onSubmit={submit} noValidate>
          <Stack>
            <Group wrap="nowrap">
              <Initials name={fields.payee?.masked_name ?? ''} />
              <Text fw={560}>{t('send.to_named', { name: fields.payee?.masked_name ?? '' })}</Text>
            </Group>
            <AmountField
              label={t('amount.label')}
              currency={wallet.currency}
              value={fields.amount}
              onChange={(amount) => update({ amount })}
              error={asked ? error : null}
              hint={
                over ? (
                  <>
                    {t('send.more_than_available', { available: money })}{' '}
                    <Anchor component={Link} to="/top-up" underline="always">
                      {t('top_up.action')}
                    </Anchor>
                  </>
                ) : (
                  <>
                    {t('send.available', { available: money })}{' '}
                    <LeftToSend wallet={wallet} minor={minor} />
                  </>
                )
              }
            />
            <Textarea
              label={t('send.note')}
              description={t('send.note_why')}
              name="note"
              rows={2}
              maxLength={140}
              value={fields.note}
              onChange={(event) => update({ note: event.currentTarget.value })}
            />
            <Button type="submit" size="lg">
              {t('review.action')}
            </Button>
          </Stack>
        </form>
      </Card>
    </Page>
  );
}
