import type { Problem } from '@/shared/api/problem';

/**
 * One try to pay. The key is made before anything is sent and kept until a final answer, so however
 * often the person taps, reloads or loses the network, the server sees one payment.
 */
export interface Attempt {
  key: string;
  /** The content the key stands for; another content needs another key. */
  content: string;
  /** Sent at least once, and no final answer has come: the payment may exist. */
  unanswered: boolean;
}

export const newKey = (): string => crypto.randomUUID();

/**
 * The attempt for this content: the kept one while it fits, else a new one. An unanswered attempt
 * is never replaced here, because its payment may have been made; the person must decide.
 */
export function attemptFor(
  content: unknown,
  kept: Attempt | undefined,
  makeKey: () => string = newKey,
): Attempt {
  const text = JSON.stringify(content);
  if (kept && (kept.unanswered || kept.content === text)) return kept;
  return { key: makeKey(), content: text, unanswered: false };
}

export const sent = (attempt: Attempt): Attempt => ({ ...attempt, unanswered: true });

/**
 * What a problem says about the attempt:
 * - `unanswered`: the payment may have been made; ask again with the same key;
 * - `not_reached`: refused before the key was looked at (signed out, too fast): nothing is new;
 * - `not_recorded`: refused for its content; nothing stands under the key.
 */
export type Verdict = 'unanswered' | 'not_reached' | 'not_recorded';

const inDoubt = new Set(['request_in_progress', 'unreadable_answer', 'unexpected']);

export function verdictOf(problem: Problem): Verdict {
  if ([401, 403, 429].includes(problem.status)) return 'not_reached';
  return problem.isTemporary || inDoubt.has(problem.code) ? 'unanswered' : 'not_recorded';
}

/** The attempt to keep after a problem; undefined when its key is of no more use. */
export function afterProblem(before: Attempt, problem: Problem): Attempt | undefined {
  switch (verdictOf(problem)) {
    case 'unanswered':
      return sent(before);
    case 'not_reached':
      return before;
    case 'not_recorded':
      return undefined;
  }
}
