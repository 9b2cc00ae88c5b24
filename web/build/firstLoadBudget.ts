import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/**
 * Fails the build when the JavaScript of a first visit outgrows its entry's budget: the entry with
 * all it imports, the largest message file, and the largest page with all it imports.
 */
export function firstLoadBudget(budgets: Record<string, number>): Plugin {
  return {
    name: 'recourse-first-load-budget',
    apply: 'build',
    writeBundle(_options, bundle) {
      const chunks = new Map(
        Object.values(bundle)
          .filter((output) => output.type === 'chunk')
          .map((chunk) => [chunk.fileName, chunk]),
      );
      const sizeOf = (names: Iterable<string>) =>
        [...names].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0);
      for (const entry of chunks.values()) {
        if (!entry.isEntry) continue;
        const start = closure(entry.fileName, chunks);
        const later = entry.dynamicImports.map((name) => {
          const extra = [...closure(name, chunks)].filter((file) => !start.has(file));
          return { messages: isMessages(chunks.get(name)), bytes: sizeOf(extra) };
        });
        const largest = (messages: boolean) =>
          Math.max(0, ...later.filter((one) => one.messages === messages).map((one) => one.bytes));
        const total = sizeOf(start) + largest(true) + largest(false);
        const maxBytes = budgets[entry.name];
        if (maxBytes === undefined) throw new Error(`Expected a budget for ${entry.name}.`);
        const told = `${(total / 1000).toFixed(0)} of ${maxBytes / 1000} kB gzip`;
        if (total > maxBytes) {
          throw new Error(
            `Expected the first load of ${entry.name} within budget, but it is ${told}. ` +
              'Load the new part lazily, or find what pulled it in.',
          );
        }
        this.info(`first load of ${entry.name}: ${told} JavaScript`);
      }
    },
  };
}

const isMessages = (chunk: Rolldown.OutputChunk | undefined) =>
  chunk?.facadeModuleId?.includes('/i18n/messages/') ?? false;

type Chunks = Map<string, Rolldown.OutputChunk>;

function closure(name: string, chunks: Chunks, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunks.get(name)?.imports ?? []) closure(imported, chunks, seen);
  return seen;
}
