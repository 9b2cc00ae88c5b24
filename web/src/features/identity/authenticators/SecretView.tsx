import { Anchor, Code, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewFactor } from '@/shared/api/model';
import { CopyButton } from '@/shared/ui/CopyButton';
import classes from './SecretView.module.css';

/** The secret three times: to scan, to open in the app of this very phone, and to type. */
export function SecretView({ offer: { qr_svg, secret, uri } }: { offer: NewFactor }) {
  const { t } = useTranslation(['security', 'common']);
  return (
    <>
      <Text>{t('scan.text')}</Text>
      <img
        className={classes['qr']}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(qr_svg)}`}
        alt={t('scan.qr')}
        width={200}
        height={200}
      />
      <Anchor href={uri} ta="center" py={4}>
        {t('scan.open_app')}
      </Anchor>
      <div>
        <Text size="sm" c="dimmed" mb={4}>
          {t('scan.or_type')}
        </Text>
        <Code block className={classes['secret']}>
          {secret.replace(/.{4}(?=.)/g, '$& ')}
        </Code>
        <Group justify="flex-end" mt={4}>
          <CopyButton value={secret} label={t('scan.copy')} />
        </Group>
      </div>
    </>
  );
}
