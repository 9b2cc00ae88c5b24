import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { callingCodes, countryName } from './countries';
import { needsCallingCode } from './handle';
import classes from './HandleField.module.css';

export interface HandleValue {
  text: string;
  callingCode: string;
}

interface Props {
  label: string;
  description?: string | undefined;
  value: HandleValue;
  onChange: (value: HandleValue) => void;
  autoComplete: string;
  error?: string | null | undefined;
  autoFocus?: boolean;
}

/** One field for phone or e-mail; typing a bare number brings the country's calling code. */
export function HandleField({ value, onChange, error, label, ...rest }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={classes['row']}>
      {needsCallingCode(value.text) ? (
        <NativeSelect
          className={classes['code']}
          label={t('calling_code')}
          value={value.callingCode}
          onChange={(event) => onChange({ ...value, callingCode: event.currentTarget.value })}
          data={callingCodes.map(({ country, code }) => ({
            value: code,
            label: `${code} ${countryName(country, language)}`,
          }))}
        />
      ) : null}
      <TextInput
        className={classes['text']}
        label={label}
        name="handle"
        required
        withAsterisk={false}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        value={value.text}
        error={error}
        onChange={(event) => onChange({ ...value, text: event.currentTarget.value })}
        {...rest}
      />
    </div>
  );
}
