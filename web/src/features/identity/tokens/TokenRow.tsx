import { Badge, Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Token } from '@/shared/api/model';
import { formatDay, formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { deleteToken } from '../api/deleteToken';
import { tokensQuery } from '../api/listTokens';
import classes from './TokenRow.module.css';

export function TokenRow({ token }: { token: Token }) {
  const { t } = useTranslation(['identity', 'common']);
  const language = useLanguage();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const revoke = useMutation({
    mutationFn: () => deleteToken(token.id),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  return (
    <div className={classes['row']}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Text fw={560}>{token.name}</Text>
          <Group gap={6} my={6}>
            {token.scopes.map((scope) => (
              <Badge key={scope} variant="default" tt="none" fw={500}>
                {scope}
              </Badge>
            ))}
          </Group>
          <Text size="sm" c="dimmed">
            {token.last_used_at
              ? t('tokens.last_used', { when: formatDayTime(token.last_used_at, language) })
              : t('tokens.never_used')}
            {' · '}
            {token.expires_at
              ? t('tokens.expires', { when: formatDay(token.expires_at, language) })
              : t('tokens.never_expires')}
          </Text>
        </div>
        {asking ? null : (
          <Button
            variant="subtle"
            color="red"
            style={{ flexShrink: 0 }}
            size="sm"
            onClick={() => setAsking(true)}
            aria-label={t('tokens.revoke_named', { name: token.name })}
          >
            {t('tokens.revoke')}
          </Button>
        )}
      </Group>
      {asking ? (
        <Group justify="flex-end" mt="sm">
          <Text size="sm">{t('tokens.revoke_sure')}</Text>
          <Button variant="default" size="sm" onClick={() => setAsking(false)}>
            {t('common:cancel')}
          </Button>
          <Button color="red" size="sm" loading={revoke.isPending} onClick={() => revoke.mutate()}>
            {t('tokens.revoke_yes')}
          </Button>
        </Group>
      ) : null}
      <ProblemNotice error={revoke.error} />
    </div>
  );
}
