import { Button, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundingSource } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';
import { LinkBankForm } from './LinkBankForm';
import { RemoveSource } from './RemoveSource';
import classes from './SourceChoice.module.css';

interface Props {
  sources: FundingSource[];
  selected: string | undefined;
  choose: (id: string) => void;
}

export function SourceChoice({ sources, selected, choose }: Props) {
  const { t } = useTranslation(['wallet', 'common']);
  const heading = useId();
  const [linking, setLinking] = useState(false);
  const chosen = sources.find(({ id }) => id === selected);
  const form = linking || sources.length === 0;
  return (
    <Card labelledBy={heading}>
      <Title order={2} id={heading} mb="sm">
        {t('top_up.source')}
      </Title>
      {sources.length > 0 ? (
        <Radio.Group value={selected ?? null} onChange={choose} aria-labelledby={heading}>
          <Stack gap="sm">
            {sources.map((source) => (
              <Radio.Card key={source.id} value={source.id} className={classes['choice']} radius="md">
                <Radio.Indicator />
                <span>
                  <strong>
                    {source.bank_name} <span className="tabular">{source.masked_number}</span>
                  </strong>
                  <small>{source.holder}</small>
                </span>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
      ) : (
        <Text c="dimmed" mb="sm">
          {t('top_up.no_source')}
        </Text>
      )}
      {form ? (
        <LinkBankForm
          cancel={sources.length > 0 ? () => setLinking(false) : undefined}
          onLinked={(source) => {
            setLinking(false);
            choose(source.id);
          }}
        />
      ) : (
        <Group mt="sm" gap={4}>
          <Button
            variant="subtle"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setLinking(true)}
          >
            {t('top_up.link')}
          </Button>
          {chosen?.allowed_actions?.includes('remove') ? (
            <RemoveSource key={chosen.id} source={chosen} />
          ) : null}
        </Group>
      )}
    </Card>
  );
}
