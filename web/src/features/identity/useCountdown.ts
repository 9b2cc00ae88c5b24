import { useEffect, useState } from 'react';

/** Whole seconds until a moment, counting down to zero. */
export function useCountdown(moment: string): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil((new Date(moment).getTime() - now) / 1000));
}
