import { useEffect } from 'react';
import type { Said } from './protocol';
import type { Talk } from './talks';

/** Tells how far one has read, while the page is really looked at. */
export function useReadMark(talk: Talk | null, act: (said: Said) => void): void {
  const chat = talk?.chat.id;
  const number = talk?.lines.at(-1)?.number ?? 0;
  const known = talk?.chat.role === 'customer' ? talk.chat.customer_read : (talk?.chat.agent_read ?? 0);
  const seat = talk?.chat.role === 'customer' || talk?.chat.role === 'agent';
  useEffect(() => {
    function tell() {
      if (chat && seat && number > known && document.visibilityState === 'visible') {
        act({ type: 'read', chat, number });
      }
    }
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => document.removeEventListener('visibilitychange', tell);
    // The mark is told once for each new line; what it is told with does not matter.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [chat, number, known, seat]);
}
