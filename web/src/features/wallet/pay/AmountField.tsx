import { useId, type ReactNode } from 'react';
import { moneyParts } from '@/shared/money/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from './AmountField.module.css';

interface Props {
  label: string;
  currency: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | null | undefined;
  hint?: ReactNode;
}

/** The amount, typed in the size it deserves. */
export function AmountField({ label, currency, value, onChange, error, hint }: Props) {
  const id = useId();
  const language = useLanguage();
  const { symbol } = moneyParts(0, currency, language);
  return (
    <div>
      <label htmlFor={id} className={classes['label']}>
        {label}
      </label>
      <div className={classes['box']} data-invalid={Boolean(error)}>
        <span className={classes['symbol']} aria-hidden>
          {symbol}
        </span>
        <input
          id={id}
          className={classes['input']}
          name="amount"
          inputMode="decimal"
          autoComplete="off"
          placeholder="0.00"
          required
          value={value}
          aria-invalid={Boolean(error)}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <span className={classes['code']}>{currency}</span>
      </div>
      <div id={`${id}-hint`} className={classes['hint']} aria-live="polite">
        {error ? <span className={classes['error']}>{error}</span> : hint}
      </div>
    </div>
  );
}
