import type { ComponentType } from 'react';

/** Each page is a chunk of its own, loaded when it is first opened. */
export const page = (path: string, load: () => Promise<ComponentType>) => ({
  path,
  lazy: async () => ({ Component: await load() }),
});
