import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wallet } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { formatMoney } from '@/shared/money/format';
import { limitsQuery } from '../api/getLimits';
import { tightest } from './limit';

interface Props {
  wallet: Wallet;
  /** What is about to be sent, in minor units. */
  minor?: number | null;
}

/** How much may be sent now, and by which limit; nothing until that is known. */
export function LeftToSend({ wallet, minor = null }: Props) {
  const { t } = useTranslation(['limits', 'common']);
  const language = useLanguage();
  const limits = useQuery(limitsQuery(wallet.id));
  const limit = tightest(limits.data?.limits ?? []);
  if (!limit) return null;
  const left = formatMoney(limit.left, wallet.currency, language);
  const over = minor !== null && minor > limit.left;
  return (
    <>
      {t(over ? `over.${limit.limit}` : `may_send.${limit.limit}`, { left })}{' '}
      <Anchor component={Link} to="/limits" underline="always" inherit>
        {t('see')}
      </Anchor>
    </>
  );
}
