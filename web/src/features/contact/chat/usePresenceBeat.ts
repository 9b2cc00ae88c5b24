import { useEffect } from 'react';
import { api } from '@/shared/api/client';

const every = 30_000;
const works = ['agent', 'supervisor', 'compliance'];

/** While the desk is open, whatever page of it, its agent counts as there. */
export function usePresenceBeat(roles: string[] | undefined): void {
  const beats = roles?.some((role) => works.includes(role)) ?? false;
  useEffect(() => {
    if (!beats) return undefined;
    const timer = setInterval(() => {
      // One that fails is made good by the next.
      api.post('/staff/me/presence/beat', {}).catch(() => undefined);
    }, every);
    return () => clearInterval(timer);
  }, [beats]);
}
