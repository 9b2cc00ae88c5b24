import { Alert, Button, Group, Skeleton, Stack, Switch, Text, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInCodes } from '@/shared/api/factors';
import { Card } from '@/shared/ui/Card';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { chooseSignInCodes, signInCodesQuery } from '../api/signInCodes';
import { OwnPasswordField } from '../password/OwnPasswordField';

/** For who has no strong factor: a code at each sign-in, with what it is worth. */
export function SignInCodesCard() {
  const { t } = useTranslation(['factors', 'common']);
  const heading = useId();
  const codes = useQuery(signInCodesQuery);
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading}>
        {t('codes.title')}
      </Title>
      <QueryView query={codes} skeleton={<Skeleton height={72} mt="md" />}>
        {(found) =>
          found.replaced ? (
            <Text mt={4}>{t('codes.replaced')}</Text>
          ) : (
            <Choice key={found.channels.join()} found={found} />
          )
        }
      </QueryView>
    </Card>
  );
}

function Choice({ found }: { found: SignInCodes }) {
  const { t } = useTranslation(['factors', 'common']);
  const client = useQueryClient();
  const [channels, setChannels] = useState(found.channels);
  const [password, setPassword] = useState('');
  const save = useMutation({
    mutationFn: () => chooseSignInCodes(channels, password),
    onSuccess: (answer) => client.setQueryData(signInCodesQuery.queryKey, answer),
  });
  const changed = channels.toSorted().join() !== found.channels.toSorted().join();

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  }

  return (
    <form onSubmit={submit}>
      <Stack mt={4}>
        <Text c="dimmed">{t('codes.text')}</Text>
        {found.possible.map((channel) => (
          <Switch
            key={channel}
            size="md"
            label={t(`codes.by.${channel}`)}
            checked={channels.includes(channel)}
            onChange={(event) =>
              setChannels(
                event.currentTarget.checked
                  ? [...channels, channel]
                  : channels.filter((one) => one !== channel),
              )
            }
          />
        ))}
        <Alert
          variant="light"
          color="amber"
          icon={<IconInfoCircle aria-hidden />}
          styles={{ message: { color: 'var(--ink)' } }}
        >
          {t('codes.risk')}
        </Alert>
        {changed ? (
          <>
            <OwnPasswordField value={password} onChange={setPassword} />
            <ProblemNotice error={save.error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setChannels(found.channels)}>
                {t('common:cancel')}
              </Button>
              <Button type="submit" loading={save.isPending}>
                {t('common:save')}
              </Button>
            </Group>
          </>
        ) : null}
      </Stack>
    </form>
  );
}
