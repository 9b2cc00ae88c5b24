import { Anchor, Button, List, Stack, Text } from '@mantine/core';
import { IconSnowflake } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { createLinkFreeze } from '../api/createLinkFreeze';
import { AuthFrame } from '../AuthFrame';
import { FrozenDone } from './FrozenDone';

/**
 * Where the link of an alert leads. Opening it does nothing, for programs open links too; the tap
 * does. The secret stands behind the #, which no browser sends on its own.
 */
export function LinkFreezePage() {
  const { t } = useTranslation(['freeze', 'common']);
  const { hash } = useLocation();
  const [link] = useState(() => hash.slice(1));
  const freeze = useMutation({ mutationFn: () => createLinkFreeze(link) });
  if (freeze.data) {
    return (
      <AuthFrame title={t('done.title')} calm>
        <FrozenDone frozen={freeze.data} />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('by_link.title')} text={link ? t('by_link.text') : null} calm>
      <Stack>
        {link ? (
          <>
            <List spacing="xs">
              <List.Item>{t('by_link.points.out')}</List.Item>
              <List.Item>{t('by_link.points.in')}</List.Item>
              <List.Item>{t('by_link.points.undo')}</List.Item>
            </List>
            <ProblemNotice error={freeze.error} />
            <Button
              size="lg"
              leftSection={<IconSnowflake size={20} aria-hidden />}
              loading={freeze.isPending}
              onClick={() => freeze.mutate()}
            >
              {t('by_link.submit')}
            </Button>
          </>
        ) : (
          <Text role="alert">{t('by_link.missing')}</Text>
        )}
        <Anchor component={Link} to="/freeze" ta="center" py={4}>
          {t('by_link.other')}
        </Anchor>
      </Stack>
    </AuthFrame>
  );
}
