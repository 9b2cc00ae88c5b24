import { Anchor, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Advice } from '@/shared/api/model';
import rows from '../Rows.module.css';
import {
  alertsPath, devicesId, factorsId, newContactPath, recoveryCodesPath,
} from './paths';
import classes from './ScoreCard.module.css';

interface Props {
  advice: Advice;
  hasFactor: boolean;
}

/** Done or still to do; what is to do leads to where it is done. */
export function AdviceRow({ advice: { code, done }, hasFactor }: Props) {
  const { t } = useTranslation(['security', 'common']);
  const Mark = done ? IconCircleCheck : IconCircleDashed;
  const place = done ? null : placeOf(code, hasFactor);
  return (
    <li className={`${rows['row']} ${classes['advice']}`} data-done={done}>
      <Mark size={22} aria-hidden />
      <div>
        {place ? (
          <Anchor component={Link} to={place} fw={560}>
            {t(`advice.${code}`)}
          </Anchor>
        ) : (
          <Text fw={560}>{t(`advice.${code}`)}</Text>
        )}
        <Text size="sm" c="dimmed">
          {done ? t('advice.done') : t(`advice.${code}_why`)}
        </Text>
      </div>
    </li>
  );
}

function placeOf(code: Advice['code'], hasFactor: boolean): string | null {
  switch (code) {
    case 'add_strong_factor':
      return `#${factorsId}`;
    // Recovery codes come with the first factor.
    case 'keep_recovery_codes':
      return hasFactor ? recoveryCodesPath : `#${factorsId}`;
    case 'add_second_contact':
      return newContactPath;
    case 'hear_of_debits':
      return alertsPath;
    case 'end_old_sessions':
    case 'forget_old_devices':
      return `#${devicesId}`;
  }
}
