import { Anchor, Text, Title } from '@mantine/core';
import { IconBuildingBank, IconScale, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Wording } from '@/shared/api/ruleModel';
import { useLanguage } from '@/shared/i18n/useLanguage';
import type { ContactCard, OtherBody } from '../api/contactCard';
import classes from './ContactCardPage.module.css';

const icons = { association: IconUsersGroup, regulator: IconBuildingBank, ombudsman: IconScale };

/** Who else can be turned to; how and when is told where that is confirmed. */
export function Others({ card }: { card: ContactCard }) {
  const { t } = useTranslation('contact_card');
  const words = useWords();
  if (card.bodies.length === 0) {
    return (
      <Text mt="md" c="dimmed">
        {t('others.none')}
      </Text>
    );
  }
  return (
    <>
      <ul className={classes['others']}>
        {card.bodies.map((body) => (
          <Other key={body.id} body={body} />
        ))}
      </ul>
      {card.law.length > 0 ? (
        <>
          <Title order={3} size="h4" mt="sm">
            {t('law.title')}
          </Title>
          <ul className={classes['ready']}>
            {card.law.map((rule) => (
              <li key={rule.title.en}>
                {words(rule.title)}
                <Text size="sm" c="dimmed">
                  {rule.law_ref}
                </Text>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Other({ body }: { body: OtherBody }) {
  const { t } = useTranslation('contact_card');
  const words = useWords();
  const Icon = icons[body.kind];
  return (
    <li>
      <Icon size={24} stroke={1.6} aria-hidden />
      <div>
        <Text fw={580}>{words(body.name)}</Text>
        <Text size="sm" c="dimmed">
          {t(`others.${body.kind}`)}
        </Text>
        {body.when ? <Text size="sm">{words(body.when)}</Text> : null}
        {body.phone ? <Anchor href={`tel:${body.phone}`}>{body.phone}</Anchor> : null}
        {body.url ? (
          <Anchor href={body.url} rel="noreferrer" className={classes['address'] ?? ''}>
            {body.url}
          </Anchor>
        ) : null}
      </div>
    </li>
  );
}

function useWords() {
  const language = useLanguage();
  return (wording: Wording) => (language === 'zh-CN' ? wording.zh : wording.en);
}
