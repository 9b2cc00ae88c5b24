import { notifications } from '@mantine/notifications';
import { IconArrowDownLeft } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { contactPromptsQuery } from '@/features/complaint/api/contactPrompts';
import { casesKey } from '@/features/complaint/api/customerCases';
import { securityKey } from '@/features/identity/api/getSecurity';
import { inboxKey } from '@/features/notice/api/listInbox';
import { paymentQuery, paymentsKey } from '@/features/wallet/api/getPayment';
import { transactionsKey } from '@/features/wallet/api/listTransactions';
import { walletsKey } from '@/features/wallet/api/listWallets';
import { otherParty } from '@/features/wallet/payment/state';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { listenLive } from '@/shared/live/listenLive';
import { markFresh } from '@/shared/live/fresh';
import { refresh } from '@/shared/live/refresh';
import { formatMoney } from '@/shared/money/format';

/** News from the server: what changed is asked for again, and money that arrived is announced. */
export function LiveUpdates() {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  useEffect(() => {
    const changed = (...keys: (readonly unknown[])[]) => {
      for (const queryKey of keys) void refresh(client, queryKey);
    };
    const announced = new Set<string>();

    async function announce(id: string) {
      const payment = await client.fetchQuery({ ...paymentQuery(id), staleTime: 0 });
      const arrived = payment.direction === 'in' && payment.state === 'succeeded';
      if (!arrived || announced.has(id)) return;
      announced.add(id);
      markFresh(id);
      if (payment.type === 'top_up') return;
      notifications.show({
        id,
        color: 'teal',
        role: 'status',
        icon: <IconArrowDownLeft size={20} aria-hidden />,
        title: t('live.arrived_title', {
          amount: formatMoney(payment.amount, payment.currency, language),
        }),
        message: t('live.arrived_text', { who: otherParty(payment) || t('someone') }),
        closeButtonProps: { 'aria-label': t('common:close') },
      });
    }

    return listenLive({
      onPayment: ({ payment_id }) => {
        changed(walletsKey, transactionsKey, [...paymentsKey, payment_id]);
        // A payment that cannot be read now shows up in the lists all the same.
        announce(payment_id).catch(() => undefined);
      },
      // Whoever is asked something is told so in the inbox.
      onInbox: () => changed(inboxKey, contactPromptsQuery.queryKey),
      onCase: () => changed(casesKey),
      // A freeze changes what the wallets allow.
      onSecurity: () => changed(securityKey, walletsKey),
      onMissed: () => changed(walletsKey, transactionsKey, paymentsKey, inboxKey, casesKey, securityKey),
    });
  }, [client, language, t]);
  return null;
}
