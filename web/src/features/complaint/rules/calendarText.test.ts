import { expect, test } from 'vitest';
import { daysText, hoursText, readDays, readHours } from './calendarText';

const day = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
];

test('hours read back as they are written, in either comma', () => {
  expect(readHours(hoursText(day))).toEqual(day);
  expect(readHours('09:00-12:00，13:00–18:00')).toEqual(day);
  expect(readHours('')).toEqual([]);
  expect(readHours('nine to five')).toBeNull();
});

test('days read back: closed ones, worked ones, and the line that is wrong', () => {
  const days = [
    { date: '2026-10-01', name: '国庆节', hours: [] },
    { date: '2026-10-10', name: 'Make-up day', hours: day },
  ];

  expect(readDays(daysText(days))).toEqual(days);
  expect(readDays('2026-10-10 国庆节调休 09:00-12:00 13:00-18:00')).toEqual([
    { date: '2026-10-10', name: '国庆节调休', hours: day },
  ]);
  expect(readDays('2026-10-01 国庆节\n\n1 October')).toBe(3);
});
