import { Anchor, Badge, Group, Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Evidence, Pack, PackRule, Term, Wording } from '@/shared/api/leadModel';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { packsQuery } from '../api/rules';
import classes from '../lead/List.module.css';

const colours: Record<Evidence, string> = { V: 'teal', S: 'yellow', R: 'red' };

/** The rules we keep and how well each is known; what is not confirmed no customer is told as law. */
export function PacksPage() {
  const { t } = useTranslation('supervision');
  const packs = useQuery(packsQuery);
  return (
    <Page title={t('packs.title')} width="wide">
      <Text>{t('packs.text')}</Text>
      <QueryView query={packs} skeleton={<Skeleton height={480} radius="lg" />}>
        {({ data }) => data.map((pack) => <PackCard key={pack.id} pack={pack} />)}
      </QueryView>
    </Page>
  );
}

function PackCard({ pack }: { pack: Pack }) {
  const { t } = useTranslation('supervision');
  const words = useWords();
  return (
    <Card>
      <Title order={2}>{words(pack.title)}</Title>
      <Text size="sm" c="dimmed">
        {pack.id} · {t('rules.version', { version: pack.version })} · {pack.countries.join(' ')}
      </Text>
      <ul className={classes['list']}>
        {pack.rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} />
        ))}
        {pack.bodies.map((body) => (
          <li key={body.id} className={classes['row']}>
            <div>
              <Text fw={580}>{words(body.name)}</Text>
              <Text size="sm">{words(body.when)}</Text>
              <Text size="sm" c="dimmed">
                {[body.phone, body.url].filter(Boolean).join(' · ')}
              </Text>
            </div>
            <Mark evidence={body.evidence} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RuleRow({ rule }: { rule: PackRule }) {
  const { t } = useTranslation('supervision');
  const words = useWords();
  const term = useTerm();
  return (
    <li className={classes['row']}>
      <div>
        <Text fw={580}>{words(rule.title)}</Text>
        <Text size="sm" c="dimmed">
          {rule.id}
          {' · '}
          <Anchor href={rule.source_url} rel="noreferrer">
            {rule.law_ref}
          </Anchor>
          {' · '}
          {t('packs.since', { date: rule.valid_from })}
        </Text>
        {rule.clock ? <Text size="sm">{t('packs.term', { term: term(rule.clock.term) })}</Text> : null}
        {rule.extend ? (
          <Text size="sm">
            {t('packs.extend', { term: term(rule.extend.term) })} {words(rule.extend.conditions)}
          </Text>
        ) : null}
        {rule.notes ? <Text size="sm">{words(rule.notes)}</Text> : null}
      </div>
      <Mark evidence={rule.evidence} />
    </li>
  );
}

function Mark({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation('supervision');
  return (
    <Group gap="xs">
      <Badge variant="outline" color={colours[evidence]}>
        {evidence} · {t(`evidence.${evidence}`)}
      </Badge>
    </Group>
  );
}

function useTerm() {
  const { t } = useTranslation('supervision');
  return (term: Term) => t(`term.${term.unit}`, { count: term.length });
}

function useWords() {
  const language = useLanguage();
  return (wording: Wording) => (language === 'zh-CN' ? wording.zh : wording.en);
}
