import { ActionIcon, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HelpLink } from './HelpLink';
import classes from './Page.module.css';

interface Props {
  title: string;
  /** Where the arrow leads; pages of the main navigation have none. */
  back?: string;
  onBack?: () => void;
  aside?: ReactNode;
  width?: 'narrow' | 'wide' | 'full';
  children: ReactNode;
}

export function Page({ title, back, onBack, aside, width = 'narrow', children }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · Recourse`;
  }, [title]);
  const arrow = <IconArrowLeft size={22} stroke={1.8} aria-hidden />;
  return (
    <div className={classes[width]}>
      <header className={classes['head']}>
        {onBack ? (
          <ActionIcon variant="subtle" color="gray" size={44} onClick={onBack} aria-label={t('back')}>
            {arrow}
          </ActionIcon>
        ) : back ? (
          <ActionIcon
            component={Link}
            to={back}
            variant="subtle"
            color="gray"
            size={44}
            aria-label={t('back')}
          >
            {arrow}
          </ActionIcon>
        ) : null}
        <Title order={1} className={classes['title']}>
          {title}
        </Title>
        {aside}
        <HelpLink />
      </header>
      {children}
    </div>
  );
}
