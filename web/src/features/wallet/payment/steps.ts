import type { TimelineStep } from '@/shared/api/model';

export interface DrawnStep extends TimelineStep {
  /** How often in a row; a silent bank is asked many times. */
  count: number;
}

/** Draws a run of the same step as one, with the time of the last. */
export function drawnSteps(steps: TimelineStep[]): DrawnStep[] {
  const drawn: DrawnStep[] = [];
  for (const step of steps) {
    const last = drawn.at(-1);
    const repeated = last?.step === step.step && (last.detail ?? null) === (step.detail ?? null);
    if (last && repeated) drawn[drawn.length - 1] = { ...step, count: last.count + 1 };
    else drawn.push({ ...step, count: 1 });
  }
  return drawn;
}
