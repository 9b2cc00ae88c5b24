import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { QueryView } from '@/shared/ui/QueryView';
import { deskMessagesQuery } from '../api/deskCase';
import { CaseActions } from './CaseActions';
import { CaseBanners } from './CaseBanners';
import { CaseTitle } from './CaseTitle';
import { Composer } from './Composer';
import classes from './DeskCase.module.css';
import { DeskThread } from './DeskThread';
import { shownIn, sidesOf } from './sides';
import { SideTabs } from './SideTabs';
import { stayAtEnd } from './stayAtEnd';
import { useViewers } from './useViewers';

/** The middle: what the case is, what was said, and where one writes. */
export function CaseWork({ found }: { found: DeskCase }) {
  const { t } = useTranslation('case_desk');
  const messages = useQuery(deskMessagesQuery(found.id));
  const [writing, setWriting] = useState(false);
  // What was on the screen when the agent last said so; anything later is marked as new.
  const [read, setRead] = useState<number | null>(null);
  const sides = sidesOf(found.parties);
  const [chosen, choose] = useState('');
  const side = sides.find(({ key }) => key === chosen) ?? sides[0];
  // Whoever begins to write before the thread is there holds what it first shows.
  const [early, setEarly] = useState(false);
  const viewers = useViewers(found.id, writing);
  const last = messages.data?.at(-1)?.position ?? 0;
  const seen = read ?? last;
  if (early && messages.data) {
    setEarly(false);
    setRead(last);
  }
  return (
    <section className={classes['work']} aria-label={found.number}>
      <div className={classes['workHead']}>
        <CaseTitle found={found} viewers={viewers} />
        <CaseActions found={found} messages={messages.data ?? []} />
      </div>
      <CaseBanners found={found} />
      <SideTabs sides={sides} side={side} messages={messages.data ?? []} choose={choose} />
      <section
        ref={stayAtEnd}
        className={classes['scroll']}
        aria-label={t('case.thread')}
        tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keys too
      >
        <QueryView query={messages} skeleton={<Skeleton height={300} m="md" />}>
          {(list) => <DeskThread found={found} messages={shownIn(side, list)} newAfter={seen} />}
        </QueryView>
      </section>
      {/* Made anew for each party: what was written for one is never sent to another. */}
      <Composer
        key={side.key}
        found={found}
        side={side}
        seen={seen}
        hold={() => (messages.data ? setRead((before) => before ?? last) : setEarly(true))}
        catchUp={() => setRead(last)}
        release={() => setRead(null)}
        onWriting={setWriting}
      />
    </section>
  );
}
