import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asText, fromText, type Figure } from './figures';

interface Props {
  figure: Figure;
  onChange: (value: number) => void;
}

/** An amount, or a number of hours; what cannot be read is said and changes nothing. */
export function FigureField({ figure, onChange }: Props) {
  const { t, i18n } = useTranslation('payment_policies');
  const [text, setText] = useState(asText(figure));
  const key = `payment_policies:figure.${figure.name}`;
  const unreadable = fromText(text, figure.currency) === null;
  return (
    <TextInput
      label={i18n.exists(key) ? (i18n.t as (key: string) => string)(key) : figure.name}
      inputMode="decimal"
      autoComplete="off"
      maxLength={20}
      rightSection={figure.currency ? <span aria-hidden>{figure.currency}</span> : undefined}
      rightSectionWidth={60}
      value={text}
      error={unreadable ? t(figure.currency ? 'unreadable' : 'whole') : null}
      onChange={(event) => {
        setText(event.currentTarget.value);
        const value = fromText(event.currentTarget.value, figure.currency);
        if (value !== null) onChange(value);
      }}
    />
  );
}
