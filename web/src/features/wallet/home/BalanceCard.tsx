import { ActionIcon } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Wallet } from '@/shared/api/model';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { currencyName } from '@/shared/money/currency';
import { BigMoney, Money } from '@/shared/ui/Money';
import classes from './BalanceCard.module.css';

export function BalanceCard({ wallet }: { wallet: Wallet }) {
  const { t } = useTranslation(['wallet', 'common']);
  const language = useLanguage();
  const [hidden, setHidden] = useLocalStorage({
    key: 'recourse.hide-balance',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const { available, posted, pending_in, pending_out } = wallet.balance;
  const money = (minor: number) =>
    hidden ? '••••' : <Money minor={minor} currency={wallet.currency} />;
  return (
    <section className={classes['card']} aria-label={t('balance.label')}>
      <div className={classes['top']}>
        <span>{t('balance.available')}</span>
        <ActionIcon
          variant="transparent"
          size={40}
          color="white"
          aria-label={hidden ? t('balance.show') : t('balance.hide')}
          onClick={() => setHidden(!hidden)}
        >
          {hidden ? <IconEyeOff size={22} aria-hidden /> : <IconEye size={22} aria-hidden />}
        </ActionIcon>
      </div>
      <div className={classes['amount']} aria-live="polite">
        {hidden ? <span className="visually-hidden">{t('balance.hidden')}</span> : null}
        <BigMoney minor={available} currency={wallet.currency} hidden={hidden} />
      </div>
      <p className={classes['name']}>{currencyName(wallet.currency, language)}</p>
      {pending_in || pending_out || posted !== available ? (
        <dl className={classes['pending']}>
          {posted === available ? null : <Line label={t('balance.posted')} value={money(posted)} />}
          {pending_in ? <Line label={t('balance.pending_in')} value={money(pending_in)} /> : null}
          {pending_out ? <Line label={t('balance.pending_out')} value={money(pending_out)} /> : null}
        </dl>
      ) : null}
      <svg className={classes['course']} viewBox="0 0 260 150" aria-hidden focusable="false">
        <path d="M-10 30H170a42 42 0 0 1 0 84H60" />
        <path d="M-10 48H170a24 24 0 0 1 0 48H60" />
        <path d="M78 86l-20 19 20 19" />
      </svg>
    </section>
  );
}

function Line({ label, value }: { label: string; value: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
