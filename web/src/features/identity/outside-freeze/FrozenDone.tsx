import { Button, Stack, Text } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Frozen } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';

/** What was done, and until when it holds; the child of either way to freeze from outside. */
export function FrozenDone({ frozen, confirm }: { frozen: Frozen; confirm?: () => void }) {
  const { t } = useTranslation(['freeze', 'common']);
  const language = useLanguage();
  return (
    <Stack>
      <IconSnowflake size={40} stroke={1.6} aria-hidden />
      <Text role="status">
        {frozen.ends_at
          ? t('done.until', { when: formatDayTime(frozen.ends_at, language) })
          : t('done.lasts')}
      </Text>
      {frozen.ends_at && confirm ? (
        <Button size="lg" onClick={confirm}>
          {t('done.confirm')}
        </Button>
      ) : null}
      <Button component={Link} to="/sign-in" size="lg" variant="default">
        {t('done.sign_in')}
      </Button>
    </Stack>
  );
}
