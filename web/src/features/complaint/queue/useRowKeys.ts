import type { RefObject } from 'react';
import type { Keys } from '@/shared/keys/useKeys';

/** Moves the focus from row to row, so that Enter and the screen reader follow by themselves. */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  tick: (id: string) => void,
  tickAll: () => void,
) {
  const rows = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-case]') ?? [])];
  const here = () => rows().findIndex((row) => row.closest('li')?.contains(document.activeElement));

  function move(by: number) {
    const all = rows();
    const at = here();
    const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by;
    all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
  }

  const keys: Keys = {
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const id = rows()[here()]?.dataset['case'];
      if (id) tick(id);
    },
    X: tickAll,
  };
  return { keys, first: () => rows()[0]?.focus() };
}
