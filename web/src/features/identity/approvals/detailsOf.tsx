import { Anchor, Code } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Approval } from '@/shared/api/reviewModel';
import { formatDate, formatDayTime } from '@/shared/dates/format';
import type { Fact } from '@/shared/ui/Facts';

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const day = /^\d{4}-\d\d-\d\d$/;

/** First what it is, then what differs, then on what ground. */
const order = ['policy', 'pack', 'entry', 'name', 'from', 'to', 'changes', 'valid_from'];

const place = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);

/** Where the changes are told, the whole of it is not. */
const whole = ['body', 'based_on', 'names'];

export interface Telling {
  /** What a field is called. */
  label: (field: string) => string;
  /** What a code is called that stands in a field. */
  word: (field: string, code: string) => string;
  /** What changes, as the part of the house tells it that it belongs to. */
  changes: ReactNode;
  language: string;
}

/** What exactly is to be done. */
export function detailsOf({ details }: Approval, telling: Telling): Fact[] {
  return Object.entries(details)
    .filter(([field]) => !(details['changes'] && whole.includes(field)))
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([field, value]) => ({ label: telling.label(field), value: shown(field, value, telling) }));
}

function shown(field: string, value: string, { word, changes, language }: Telling): ReactNode {
  // Proposals of earlier versions told their changes in lines.
  if (field === 'changes') return value.startsWith('[') ? changes : <Code block>{value}</Code>;
  if (field === 'body') return <Code block>{value}</Code>;
  if (field === 'source') {
    return (
      <Anchor href={value} rel="noreferrer">
        {value}
      </Anchor>
    );
  }
  if (moment.test(value)) return formatDayTime(value, language);
  return day.test(value) ? formatDate(value, language) : word(field, value);
}
