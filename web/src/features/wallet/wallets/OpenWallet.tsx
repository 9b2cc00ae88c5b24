import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Wallet } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { currencies, currencyName, currencyOfCountry, currencySymbol } from '@/shared/money/currency';
import { usePerson } from '@/shared/session/me';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createWallet } from '../api/createWallet';
import { walletsKey } from '../api/listWallets';
import classes from './OpenWallet.module.css';

interface Props {
  owned: Wallet[];
  onOpened: (wallet: Wallet) => void;
}

/** One tap opens a wallet; the currency of the person's country stands first. */
export function OpenWallet({ owned, onOpened }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const likely = currencyOfCountry(usePerson().country);
  const open = useMutation({
    mutationFn: createWallet,
    onSuccess: async (wallet) => {
      await client.invalidateQueries({ queryKey: walletsKey });
      onOpened(wallet);
    },
  });
  const offered = currencies
    .filter((currency) => !owned.some((wallet) => wallet.currency === currency))
    .toSorted((a, b) => Number(b === likely) - Number(a === likely));
  return (
    <div>
      <div className={classes['grid']} role="group" aria-label={t('wallets.open')}>
        {offered.map((currency) => (
          <button
            key={currency}
            type="button"
            className={classes['choice']}
            disabled={open.isPending}
            onClick={() => open.mutate(currency)}
          >
            <span className={classes['symbol']} aria-hidden>
              {currencySymbol(currency, language)}
            </span>
            <span>
              <strong>{currency}</strong>{' '}
              <small>{currencyName(currency, language)}</small>
            </span>
          </button>
        ))}
      </div>
      <ProblemNotice error={open.error} />
    </div>
  );
}
