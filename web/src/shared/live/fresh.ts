import { useSyncExternalStore } from 'react';

/** Payments that arrived a moment ago, so that lists can point them out gently. */
const freshMillis = 6_000;
let fresh: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function set(next: ReadonlySet<string>): void {
  fresh = next;
  for (const listener of listeners) listener();
}

export function markFresh(id: string): void {
  set(new Set(fresh).add(id));
  setTimeout(() => set(new Set([...fresh].filter((other) => other !== id))), freshMillis);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useIsFresh = (id: string): boolean =>
  useSyncExternalStore(subscribe, () => fresh.has(id));
