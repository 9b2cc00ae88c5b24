import { expect, it } from 'vitest';
import { drawnSteps } from './steps';

it('draws a run of the same step once, with its count and last time', () => {
  const steps = ['requested', 'bank_silent', 'bank_silent', 'bank_silent', 'bank_answered'].map(
    (step, second) => ({ step, at: `2026-11-22T10:00:0${second}Z`, detail: null }),
  );

  const drawn = drawnSteps(steps).map(({ step, count, at }) => `${step} ${count} ${at.slice(17, 19)}`);

  expect(drawn).toEqual(['requested 1 00', 'bank_silent 3 03', 'bank_answered 1 04']);
});
