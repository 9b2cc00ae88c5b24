import { Code } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Approval } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import type { Fact } from '@/shared/ui/Facts';
import classes from './details.module.css';

const moment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** What exactly is to be done. Where the changes are told, the whole document is not. */
export function detailsOf(
  { details }: Approval,
  label: (name: string) => string,
  language: string,
): Fact[] {
  return Object.entries(details)
    .filter(([name]) => name !== 'body' || !details['changes'])
    .map(([name, value]) => ({ label: label(name), value: shown(name, value, language) }));
}

function shown(name: string, value: string, language: string): ReactNode {
  if (name === 'changes') {
    return (
      <ul className={classes['changes']}>
        {value.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
  if (name === 'body') return <Code block>{value}</Code>;
  return moment.test(value) ? formatDayTime(value, language) : value;
}
