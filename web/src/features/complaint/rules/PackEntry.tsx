import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confirmation, Evidence, PackBody, PackRule, Term } from '@/shared/api/ruleModel';
import type { Approval } from '@/shared/api/reviewModel';
import { Waiting } from '@/shared/approvals/Waiting';
import { formatDate, formatDay } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import classes from '../lead/List.module.css';
import { useWording } from './useWording';

const colours: Record<Evidence, string> = { V: 'teal', S: 'yellow', R: 'red' };

interface Known {
  confirmed: Confirmation | undefined;
  /** A confirmation that a colleague has to look at first. */
  waits: Approval | undefined;
  /** Missing for those who may not. */
  confirm: (() => void) | undefined;
}

export function RuleEntry({ rule, ...known }: Known & { rule: PackRule }) {
  const { t } = useTranslation('supervision');
  const language = useLanguage();
  const words = useWording();
  const term = (of: Term) => t(`term.${of.unit}`, { count: of.length });
  return (
    <Entry name={words(rule.title)} evidence={rule.evidence} {...known}>
      <Text size="sm" c="dimmed">
        <Anchor href={rule.source_url} rel="noreferrer">
          {rule.law_ref}
        </Anchor>
        {' · '}
        {t('packs.since', { date: formatDate(rule.valid_from, language) })}
      </Text>
      {rule.clock ? <Text size="sm">{t('packs.term', { term: term(rule.clock.term) })}</Text> : null}
      {rule.extend ? (
        <Text size="sm">
          {t('packs.extend', { term: term(rule.extend.term) })} {words(rule.extend.conditions)}
        </Text>
      ) : null}
      {rule.notes ? <Text size="sm">{words(rule.notes)}</Text> : null}
    </Entry>
  );
}

export function BodyEntry({ body, ...known }: Known & { body: PackBody }) {
  const words = useWording();
  return (
    <Entry name={words(body.name)} evidence={body.evidence} {...known}>
      <Text size="sm">{words(body.when)}</Text>
      <Text size="sm" c="dimmed">
        {[body.phone, body.url].filter(Boolean).join(' · ')}
      </Text>
    </Entry>
  );
}

interface Props extends Known {
  name: string;
  evidence: Evidence;
  children: ReactNode;
}

function Entry({ name, evidence, confirmed, waits, confirm, children }: Props) {
  const { t } = useTranslation(['supervision', 'rule_desk']);
  const language = useLanguage();
  const who = [confirmed?.proposed_by, confirmed?.approved_by].filter(Boolean).join(', ');
  return (
    <li className={classes['row']}>
      <div>
        <Text fw={580}>{name}</Text>
        {children}
        {confirmed ? (
          <Text size="sm">
            {t('rule_desk:packs.confirmed', {
              quote: confirmed.quote,
              date: formatDate(confirmed.read_on, language),
              who,
              when: formatDay(confirmed.since, language),
            })}
          </Text>
        ) : null}
        {waits ? <Waiting approval={waits} /> : null}
      </div>
      <Group gap="xs">
        <Badge variant="outline" color={colours[evidence]}>
          {evidence} · {t(`evidence.${evidence}`)}
        </Badge>
        {confirm && !waits ? (
          <Button
            variant="default"
            size="xs"
            aria-label={t('rule_desk:packs.confirm_one', { name })}
            onClick={confirm}
          >
            {evidence === 'V' ? t('rule_desk:packs.amend') : t('rule_desk:packs.confirm')}
          </Button>
        ) : null}
      </Group>
    </li>
  );
}
