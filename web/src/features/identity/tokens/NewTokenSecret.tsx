import { Button, Code, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { CopyButton } from '@/shared/ui/CopyButton';

/** The one time the token is shown; it is held in memory until this is closed. */
export function NewTokenSecret({ token, close }: { token: string; close: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <Card>
      <div role="status">
        <Title order={2}>{t('tokens.made_title')}</Title>
        <Text c="dimmed" mt={4} mb="sm">
          {t('tokens.made_text')}
        </Text>
      </div>
      <Code block style={{ whiteSpace: 'pre-wrap', wordBreak: 'break-all' }}>
        {token}
      </Code>
      <Group justify="space-between" mt="sm">
        <CopyButton value={token} label={t('tokens.copy')} />
        <Button variant="light" size="sm" onClick={close}>
          {t('tokens.made_done')}
        </Button>
      </Group>
    </Card>
  );
}
