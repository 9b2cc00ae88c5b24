import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useIsDemo } from '@/shared/demo/demoPeople';

/** Where the demo's codes arrive, in place of a telephone or a mailbox. */
export function DemoOutboxLink() {
  const { t } = useTranslation(['identity', 'common']);
  const demo = useIsDemo();
  if (!demo) return null;
  return (
    <Anchor href="/demo/outbox" target="_blank" size="sm" py={4}>
      {t('demo.outbox')}
    </Anchor>
  );
}
