import { expect, it } from 'vitest';
import type { CaseClock } from '@/shared/api/deskCaseModel';
import { drawn } from './clockDrawing';

const clock: CaseClock = {
  kind: 'first_reply', rule: '', title: null, law_ref: null, cycle: 1,
  state: 'running', started_at: '2026-11-25T10:00:00Z',
  due_at: '2026-11-25T14:00:00Z', stopped_at: null, shown_as_law: false, breached_at: null,
};
const at = (time: string) => Date.parse(`2026-11-25T${time}:00Z`);

it.each([
  ['half way', clock, at('12:00'), 0.5, 'calm'],
  ['near its end', clock, at('13:00'), 0.75, 'soon'],
  ['over', clock, at('15:00'), 1, 'late'],
  ['met in time', { ...clock, state: 'met', stopped_at: '2026-11-25T11:00:00Z' }, at('15:00'), 0.25, 'done'],
  [
    'met late',
    { ...clock, state: 'met', stopped_at: '2026-11-25T15:00:00Z', breached_at: '2026-11-25T14:00:00Z' },
    at('15:00'),
    1,
    'late',
  ],
  ['paused', { ...clock, state: 'paused', due_at: null }, at('12:00'), null, 'calm'],
] as const)('draws a clock that is %s', (_what, given, now, share, tone) => {
  expect(drawn(given, now)).toEqual({ share, tone });
});
