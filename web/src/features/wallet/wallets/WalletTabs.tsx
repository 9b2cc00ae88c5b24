import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Wallet } from '@/shared/api/model';
import { currencyName } from '@/shared/money/currency';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './WalletTabs.module.css';

interface Props {
  wallets: Wallet[];
  selected: string;
  choose: (id: string) => void;
  /** The last tab leads to opening another wallet. */
  canAdd?: boolean;
}

export function WalletTabs({ wallets, selected, choose, canAdd }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  return (
    <div className={classes['tabs']} role="group" aria-label={t('wallets.label')}>
      {wallets.map((wallet) => (
        <button
          key={wallet.id}
          type="button"
          className={classes['tab']}
          aria-pressed={wallet.id === selected}
          title={currencyName(wallet.currency, language)}
          onClick={() => choose(wallet.id)}
        >
          {wallet.currency}
        </button>
      ))}
      {canAdd ? (
        <Link to="/wallets/new" className={classes['tab']} aria-label={t('wallets.add')}>
          <IconPlus size={18} aria-hidden />
        </Link>
      ) : null}
    </div>
  );
}
