import type { CaseClock } from '@/shared/api/deskCaseModel';

export interface Drawn {
  /** How much of its time is gone, 0 to 1; null where there is no end to draw. */
  share: number | null;
  tone: 'calm' | 'soon' | 'late' | 'done';
}

/** The look of a clock: by what is left of it, and once it is missed, for ever late. */
export function drawn(clock: CaseClock, now: number): Drawn {
  const start = Date.parse(clock.started_at);
  const end = clock.due_at ? Date.parse(clock.due_at) : null;
  const at = clock.stopped_at ? Date.parse(clock.stopped_at) : now;
  const share =
    end === null ? null : end <= start ? 1 : Math.min(1, Math.max(0, (at - start) / (end - start)));
  if (clock.breached_at) return { share, tone: 'late' };
  if (clock.state === 'met' || clock.state === 'dropped') return { share, tone: 'done' };
  if (end !== null && at >= end) return { share, tone: 'late' };
  return { share, tone: share !== null && share >= 0.75 ? 'soon' : 'calm' };
}
