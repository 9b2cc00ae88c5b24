import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewToken } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { tokensQuery } from '../api/listTokens';
import { NewTokenForm } from './NewTokenForm';
import { NewTokenSecret } from './NewTokenSecret';
import { TokenRow } from './TokenRow';

export function TokensPage() {
  const { t } = useTranslation(['identity', 'common']);
  const tokens = useQuery(tokensQuery);
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<NewToken | null>(null);
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
      {t('tokens.add')}
    </Button>
  );
  return (
    <Page title={t('tokens.title')} back="/profile">
      <Text c="dimmed">{t('tokens.text')}</Text>
      {made ? <NewTokenSecret token={made.token} close={() => setMade(null)} /> : null}
      {adding ? (
        <NewTokenForm
          cancel={() => setAdding(false)}
          onMade={(token) => {
            setAdding(false);
            setMade(token);
          }}
        />
      ) : null}
      <QueryView query={tokens} skeleton={<Skeleton height={120} radius="lg" />}>
        {({ data }) =>
          data.length === 0 && !adding ? (
            <Card>
              <StateView
                icon={<IconKey size={30} stroke={1.6} />}
                title={t('tokens.empty_title')}
                text={t('tokens.empty_text')}
                action={add}
              />
            </Card>
          ) : (
            <Stack>
              {data.length > 0 ? (
                <Card flush>
                  {data.map((token) => (
                    <TokenRow key={token.id} token={token} />
                  ))}
                </Card>
              ) : null}
              {adding ? null : add}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
