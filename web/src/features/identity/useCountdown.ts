import { useEffect, useState } from 'react';

/** No wait for another code is longer; more than that and this device's clock is wrong. */
const longestMs = 60_000;

/** Whole seconds until a moment, counting down to zero. A device with a slow clock waits a minute. */
export function useCountdown(moment: string): number {
  const [now, setNow] = useState(() => Date.now());
  const [seen, setSeen] = useState({ moment, at: now });
  if (seen.moment !== moment) setSeen({ moment, at: now });
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const end = Math.min(new Date(moment).getTime(), seen.at + longestMs);
  return Math.max(0, Math.ceil((end - now) / 1000));
}
