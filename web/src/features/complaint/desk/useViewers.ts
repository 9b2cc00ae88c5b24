import { useEffect, useState } from 'react';
import type { Viewer } from '@/shared/api/deskCaseModel';
import { usePerson } from '@/shared/session/me';
import { viewing } from '../api/deskCase';

const everyMillis = 10_000;

/** Says every ten seconds that one is here and whether one writes, and hears who else is. */
export function useViewers(id: string, writing: boolean): Viewer[] {
  const { id: me } = usePerson();
  const [viewers, setViewers] = useState<Viewer[]>([]);
  useEffect(() => {
    let over = false;
    const tell = () => {
      if (document.visibilityState === 'hidden') return;
      viewing(id, writing).then(
        ({ data }) => {
          if (!over) setViewers(data.filter((viewer) => viewer.id !== me));
        },
        // Who else is here is a courtesy; the answer itself is guarded by the server.
        () => undefined,
      );
    };
    tell();
    const timer = setInterval(tell, everyMillis);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, [id, writing, me]);
  return viewers;
}
