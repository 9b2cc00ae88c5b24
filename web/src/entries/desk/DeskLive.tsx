import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listenLive } from '@/shared/live/listenLive';

/** News from the server: whatever of the cases is on the screen is asked for again. */
export function DeskLive() {
  const client = useQueryClient();
  useEffect(() => {
    const refresh = () => {
      void client.invalidateQueries({ queryKey: ['desk', 'cases'] });
      void client.invalidateQueries({ queryKey: ['desk', 'case'] });
    };
    return listenLive({
      onCase: refresh,
      onMissed: refresh,
      onPayment: () => undefined,
      onInbox: () => undefined,
      onSecurity: () => undefined,
    });
  }, [client]);
  return null;
}
