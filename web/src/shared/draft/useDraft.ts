import { useMemo, useState } from 'react';
import { usePerson } from '@/shared/session/me';
import { draftBox } from './draft';

/** Fields being typed that survive a reload; `name` says of what, such as `reply.cas_1`. */
export function useDraft<T extends object>(name: string, empty: T) {
  const { id } = usePerson();
  const box = useMemo(() => draftBox<T>(name, id, sessionStorage), [name, id]);
  const [kept, setKept] = useState({ box, fields: { ...empty, ...box.read() } });
  // Another name is another draft: read it before anything is shown or written.
  const fields = kept.box === box ? kept.fields : { ...empty, ...box.read() };
  if (kept.box !== box) setKept({ box, fields });
  return {
    fields,
    update(change: Partial<T> | ((present: T) => Partial<T>)) {
      const present = { ...fields, ...box.read() };
      const next = { ...present, ...(typeof change === 'function' ? change(present) : change) };
      box.write(next);
      setKept({ box, fields: next });
    },
    clear() {
      box.clear();
      setKept({ box, fields: empty });
    },
  };
}
