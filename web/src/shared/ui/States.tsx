import { Button, Stack, Text, Title } from '@mantine/core';
import { IconCloudOff, IconRefresh, IconZoomExclamation } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/shared/api/problem';
import { useProblemText } from '@/shared/errors/useProblemText';
import classes from './States.module.css';

interface StateProps {
  icon: ReactNode;
  title: string;
  text?: ReactNode;
  action?: ReactNode;
  alert?: boolean;
  /** 1 where nothing else heads the page. */
  order?: 1 | 2;
}

/** The frame of every "nothing here" and "did not work". */
export function StateView({ icon, title, text, action, alert, order = 2 }: StateProps) {
  return (
    <Stack align="center" gap="sm" className={classes['state']} role={alert ? 'alert' : undefined}>
      <div className={classes['icon']} aria-hidden>
        {icon}
      </div>
      <Title order={order} ta="center">
        {title}
      </Title>
      {text ? (
        <Text c="dimmed" ta="center" maw={420}>
          {text}
        </Text>
      ) : null}
      {action}
    </Stack>
  );
}

/** A screen whose data could not be had: refused, failed or offline, and what to do next. */
export function FailedView({ problem, retry }: { problem: Problem; retry: () => void }) {
  const { t } = useTranslation();
  const words = useProblemText();
  if (problem.code === 'not_found') {
    return (
      <StateView
        alert
        icon={<IconZoomExclamation size={30} stroke={1.6} />}
        title={t('state.missing_title')}
        text={words.text(problem)}
      />
    );
  }
  const offline = problem.code === 'network';
  return (
    <StateView
      alert
      icon={<IconCloudOff size={30} stroke={1.6} />}
      title={offline ? t('state.offline_title') : t('state.failed_title')}
      text={
        <>
          {words.text(problem)}
          {problem.reference ? (
            <span className={classes['reference']}>
              {t('state.reference', { reference: problem.reference })}
            </span>
          ) : null}
        </>
      }
      action={
        <Button variant="light" leftSection={<IconRefresh size={18} />} onClick={retry}>
          {t('retry')}
        </Button>
      }
    />
  );
}
