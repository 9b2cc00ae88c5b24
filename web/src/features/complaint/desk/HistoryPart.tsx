import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { happeningsQuery } from '../api/deskCase';
import { useCaseWords } from '../case/useCaseWords';
import classes from './DeskCase.module.css';
import { ForwardedBy, type Forwarding } from './ForwardedBy';
import { Part } from './Part';

const atOnce = 8;

/** All that happened, the newest first; nothing of it is ever changed. */
export function HistoryPart({ id }: { id: string }) {
  const { t } = useTranslation('case_desk');
  const language = useLanguage();
  const words = useCaseWords();
  const [all, setAll] = useState(false);
  const { data = [] } = useQuery(happeningsQuery(id));
  const newest = data.toSorted((a, b) => b.number - a.number);
  return (
    <Part title={t('part.history')}>
      <ol className={classes['events']}>
        {(all ? newest : newest.slice(0, atOnce)).map(({ number, type, at, actor, detail }) => (
          <li key={number}>
            <span>
              {words.event(type)}
              {actor ? <small> · {actor.name}</small> : null}
              {type === 'forwarded' ? (
                <small>
                  {' '}
                  · <ForwardedBy forwarded={detail as unknown as Forwarding} />
                </small>
              ) : null}
            </span>
            <time dateTime={at}>{formatDayTime(at, language)}</time>
          </li>
        ))}
      </ol>
      {!all && newest.length > atOnce ? (
        <Button variant="subtle" size="compact-sm" mih={32} onClick={() => setAll(true)}>
          {t('part.more_history')}
        </Button>
      ) : null}
    </Part>
  );
}
