import { Button, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundingSource } from '@/shared/api/model';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { deleteFundingSource } from '../api/deleteFundingSource';
import { fundingSourcesQuery } from '../api/listFundingSources';

/** Unlinks the chosen bank account, in two steps. */
export function RemoveSource({ source }: { source: FundingSource }) {
  const { t } = useTranslation(['wallet', 'common']);
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => deleteFundingSource(source.id),
    onSuccess: () => client.invalidateQueries({ queryKey: fundingSourcesQuery.queryKey }),
  });
  if (!asking) {
    return (
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('bank.remove')}
      </Button>
    );
  }
  return (
    <div>
      <Text size="sm" mb="xs">
        {t('bank.remove_sure', { name: `${source.bank_name} ${source.masked_number}` })}
      </Text>
      <Group gap="xs">
        <Button variant="default" size="sm" onClick={() => setAsking(false)}>
          {t('common:cancel')}
        </Button>
        <Button color="red" size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t('bank.remove_yes')}
        </Button>
      </Group>
      <ProblemNotice error={remove.error} />
    </div>
  );
}
