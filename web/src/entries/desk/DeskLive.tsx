import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { deskCaseKey } from '@/features/complaint/api/deskCase';
import { queueKey } from '@/features/complaint/api/queue';
import { listenLive } from '@/shared/live/listenLive';
import { refresh } from '@/shared/live/refresh';

/** Of many changes in a moment the queue is asked for once. */
const restMillis = 1_500;

/** News from the server: the queue and the case that are on the screen are asked for again. */
export function DeskLive() {
  const client = useQueryClient();
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const refreshQueue = () => {
      resting ??= setTimeout(() => {
        resting = undefined;
        void refresh(client, queueKey);
      }, restMillis);
    };
    const end = listenLive({
      onDeskCase: ({ case_id: id }) => {
        refreshQueue();
        void refresh(client, deskCaseKey(id));
      },
      onMissed: () => {
        refreshQueue();
        void refresh(client, ['desk', 'case']);
      },
      onCase: () => undefined,
      onPayment: () => undefined,
      onInbox: () => undefined,
      onSecurity: () => undefined,
    });
    return () => {
      clearTimeout(resting);
      end();
    };
  }, [client]);
  return null;
}
