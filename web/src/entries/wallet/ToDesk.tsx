import { useEffect } from 'react';

/** The desk is a page of its own, which the server hands out: leave this one for it. */
export function ToDesk() {
  useEffect(() => location.reload(), []);
  return null;
}
