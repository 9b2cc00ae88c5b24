import { formatMoney, formatSigned, moneyParts } from '@/shared/money/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './Money.module.css';

interface Props {
  minor: number;
  currency: string;
}

export function Money({ minor, currency, signed }: Props & { signed?: boolean }) {
  const language = useLanguage();
  const text = (signed ? formatSigned : formatMoney)(minor, currency, language);
  return <span className="tabular">{text}</span>;
}

/** An amount as the largest thing on its page: the symbol and the cents step back. */
export function BigMoney({ minor, currency, hidden }: Props & { hidden?: boolean }) {
  const language = useLanguage();
  const { sign, symbol, whole, fraction, symbolFirst } = moneyParts(minor, currency, language);
  const size = whole.length > 11 ? 'long' : whole.length > 7 ? 'medium' : 'short';
  const mark = <span className={classes['symbol']}>{symbol}</span>;
  if (hidden) {
    return (
      <span className={`${classes['big']} ${classes['short']}`}>
        {mark}
        <span aria-hidden>••••</span>
      </span>
    );
  }
  return (
    <span className={`tabular ${classes['big']} ${classes[size]}`}>
      {sign}
      {symbolFirst ? mark : null}
      {whole}
      <span className={classes['fraction']}>{fraction}</span>
      {symbolFirst ? null : mark}
    </span>
  );
}
