import { Button } from '@mantine/core';
import { IconRefresh, IconTool } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { StateView } from '@/shared/ui/States';

const reloadedKey = 'recourse.reloaded';

/**
 * A page that could not be shown. When its file is gone because a newer version was installed,
 * one reload brings the new version; it is tried once, so that a real fault does not loop.
 */
export function BrokenPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  const stale = error instanceof TypeError && /import|module/i.test(error.message);
  useEffect(() => {
    const last = Number(sessionStorage.getItem(reloadedKey) ?? 0);
    if (!stale || !navigator.onLine || Date.now() - last < 60_000) return;
    sessionStorage.setItem(reloadedKey, String(Date.now()));
    location.reload();
  }, [stale]);
  return (
    <main id="main">
      <StateView
        order={1}
        alert
        icon={<IconTool size={30} stroke={1.6} />}
        title={t('state.broken_title')}
        text={t(stale ? 'state.stale_text' : 'state.broken_text')}
        action={
          <Button
            leftSection={<IconRefresh size={18} aria-hidden />}
            onClick={() => location.reload()}
          >
            {t('reload')}
          </Button>
        }
      />
    </main>
  );
}
