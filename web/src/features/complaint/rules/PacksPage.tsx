import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change, Pack } from '@/shared/api/ruleModel';
import type { Approval } from '@/shared/api/reviewModel';
import { waitingQuery } from '@/shared/approvals/waiting';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { packsQuery } from '../api/rules';
import classes from '../lead/List.module.css';
import { Changed } from './Changed';
import { ConfirmDialog } from './ConfirmDialog';
import { BodyEntry, RuleEntry } from './PackEntry';
import { entriesOf, versionText, type PackEntry } from './packEntries';
import { useCodeWords } from './useCodeWords';
import { useWording } from './useWording';

/** The rules we keep and how well each is known; what is not confirmed no customer is told as law. */
export function PacksPage() {
  const { t } = useTranslation('supervision');
  const packs = useQuery(packsQuery);
  const waiting = useQuery(waitingQuery('pack.confirm'));
  const [change, setChange] = useState<Change>();
  return (
    <Page title={t('packs.title')} width="wide">
      <Text>{t('packs.text')}</Text>
      <Changed change={change} />
      <QueryView query={packs} skeleton={<Skeleton height={480} radius="lg" />}>
        {({ data }) =>
          data.map((pack) => (
            <PackCard
              key={pack.id}
              pack={pack}
              waiting={waiting.data?.data ?? []}
              onDone={setChange}
            />
          ))
        }
      </QueryView>
    </Page>
  );
}

interface Props {
  pack: Pack;
  /** Confirmations that a colleague has to look at first. */
  waiting: Approval[];
  onDone: (change: Change) => void;
}

function PackCard({ pack, waiting, onDone }: Props) {
  const { t } = useTranslation('supervision');
  const { country, list } = useCodeWords();
  const words = useWording();
  const [open, setOpen] = useState<PackEntry | null>(null);
  const may = pack.allowed_actions.includes('confirm');
  return (
    <Card>
      <Title order={2}>{words(pack.title)}</Title>
      <Text size="sm" c="dimmed">
        {t('rules.version', { version: versionText(pack.version) })} ·{' '}
        {list(pack.countries.map(country))}
      </Text>
      <ul className={classes['list']}>
        {entriesOf(pack).map((entry) => {
          const known = {
            confirmed: entry.confirmed,
            waits: waiting.find(({ subject }) => subject === entry.id),
            confirm: may ? () => setOpen(entry) : undefined,
          };
          return entry.rule ? (
            <RuleEntry key={entry.id} rule={entry.rule} {...known} />
          ) : (
            <BodyEntry key={entry.id} body={entry.body} {...known} />
          );
        })}
      </ul>
      {open ? (
        <ConfirmDialog pack={pack} entry={open} close={() => setOpen(null)} onDone={onDone} />
      ) : null}
    </Card>
  );
}
