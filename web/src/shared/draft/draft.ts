/**
 * What a person typed and has not finished, kept for this browser tab, so that a reload or a dead
 * network loses nothing. Drafts belong to one person and are dropped on signing out. Never put a
 * password or a token in one.
 */
const prefix = 'recourse.draft.';

export interface DraftBox<T> {
  read(): T | null;
  write(draft: T): void;
  clear(): void;
}

export function draftBox<T>(name: string, owner: string, storage: Storage): DraftBox<T> {
  const key = `${prefix}${name}.${owner}`;
  return {
    read() {
      try {
        const text = storage.getItem(key);
        return text === null ? null : (JSON.parse(text) as T);
      } catch {
        return null;
      }
    },
    write(draft) {
      try {
        storage.setItem(key, JSON.stringify(draft));
      } catch {
        // A full or closed storage costs only the convenience of the draft.
      }
    },
    clear() {
      storage.removeItem(key);
    },
  };
}

export function clearDrafts(storage: Storage): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(prefix)) storage.removeItem(key);
  }
}
