import { Button, Group, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/shared/ui/Card';
import { CopyButton } from '@/shared/ui/CopyButton';
import classes from './RecoveryCodesCard.module.css';

/** The one time the codes are shown; they are held in memory until this is closed. */
export function RecoveryCodesCard({ codes, close }: { codes: string[]; close: () => void }) {
  const { t } = useTranslation(['security', 'common']);
  const file = `${t('recovery.file_title')}\n\n${codes.join('\n')}\n`;
  return (
    <Card as="div">
      <div role="status">
        <Title order={2}>{t('recovery.made_title')}</Title>
        <Text c="dimmed" mt={4} mb="sm">
          {t('recovery.made_text')}
        </Text>
      </div>
      <ol className={classes['codes']}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <Group mt="sm" mb="md" gap={4}>
        <CopyButton value={codes.join('\n')} label={t('recovery.copy')} />
        <Button
          component="a"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
          download="recourse-recovery-codes.txt"
          size="compact-sm"
          mih={32}
          variant="subtle"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('recovery.download')}
        </Button>
      </Group>
      <Button size="lg" fullWidth onClick={close}>
        {t('recovery.kept')}
      </Button>
    </Card>
  );
}
