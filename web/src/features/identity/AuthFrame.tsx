import { Group, Text, Title } from '@mantine/core';
import { IconBolt, IconEyeCheck, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '@/shared/ui/LanguageSwitch';
import { Logo } from '@/shared/ui/Logo';
import { WhereToTurn } from '@/shared/ui/WhereToTurn';
import classes from './AuthFrame.module.css';
import { FreezeLink } from './outside-freeze/FreezeLink';

interface Props {
  title: string;
  text?: ReactNode;
  children: ReactNode;
  /** Where the way to freeze is not offered, because it is here. */
  calm?: boolean;
}

/** The page of everyone who is not signed in: the promise on one side, the form on the other. */
export function AuthFrame({ title, text, children, calm }: Props) {
  const { t } = useTranslation(['identity', 'common']);
  useEffect(() => {
    document.title = `${title} · Recourse`;
  }, [title]);
  return (
    <div className={classes['frame']}>
      <aside className={classes['story']} aria-label={t('story.label')}>
        <Logo size={36} />
        <div>
          <p className={classes['promise']}>{t('story.promise')}</p>
          <ul className={classes['points']}>
            <li>
              <IconEyeCheck size={22} stroke={1.6} aria-hidden />
              {t('story.point_clear')}
            </li>
            <li>
              <IconBolt size={22} stroke={1.6} aria-hidden />
              {t('story.point_once')}
            </li>
            <li>
              <IconShieldCheck size={22} stroke={1.6} aria-hidden />
              {t('story.point_back')}
            </li>
          </ul>
        </div>
        <Course />
      </aside>
      <main className={classes['main']} id="main">
        <Group justify="space-between" className={classes['top']}>
          <span className={classes['small-logo']}>
            <Logo size={30} />
          </span>
          <LanguageSwitch />
        </Group>
        <div className={classes['form']}>
          <Title order={1}>{title}</Title>
          {text ? (
            <Text c="dimmed" mt={6}>
              {text}
            </Text>
          ) : null}
          <div className={classes['body']}>{children}</div>
          {calm ? null : <FreezeLink />}
          <WhereToTurn />
        </div>
      </main>
    </div>
  );
}

/** The course of a payment and its way back, drawn as one line. */
function Course() {
  return (
    <svg className={classes['course']} viewBox="0 0 520 260" aria-hidden="true" focusable="false">
      <path d="M-20 60H330a70 70 0 0 1 0 140H120" />
      <path d="M-20 84H330a46 46 0 0 1 0 92H120" />
      <path d="M150 158l-32 30 32 30" />
      <circle cx="214" cy="60" r="9" />
    </svg>
  );
}
