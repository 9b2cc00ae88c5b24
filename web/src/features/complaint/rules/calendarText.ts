import type { Hours, SpecialDay } from '@/shared/api/ruleModel';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

const stretch = /^(\d{2}:\d{2})\s*[-–]\s*(\d{2}:\d{2})$/;
const line = /^(\d{4}-\d{2}-\d{2})\s+(.+?)((?:[\s,]+\d{2}:\d{2}\s*[-–]\s*\d{2}:\d{2})*)$/;

/** `09:00-12:00, 13:00-18:00`, as people write it. */
export const hoursText = (hours: Hours[]): string =>
  hours.map(({ from, to }) => `${from}-${to}`).join(', ');

/** The hours, or null when it cannot be read; nothing is a closed day. */
export function readHours(text: string): Hours[] | null {
  const hours: Hours[] = [];
  for (const part of text.split(/[,，、]/).map((one) => one.trim())) {
    if (!part) continue;
    const match = stretch.exec(part);
    if (!match?.[1] || !match[2]) return null;
    hours.push({ from: match[1], to: match[2] });
  }
  return hours;
}

/** A day a line: `2026-10-01 国庆节`, and with hours when it is worked. */
export const daysText = (days: SpecialDay[]): string =>
  days
    .map(({ date, name, hours }) => `${date} ${name} ${hoursText(hours)}`.trim())
    .join('\n');

/** The days, or the number of the first line that cannot be read. */
export function readDays(text: string): SpecialDay[] | number {
  const days: SpecialDay[] = [];
  for (const [number, one] of text.split('\n').entries()) {
    if (!one.trim()) continue;
    const match = line.exec(one.trim());
    const written = match?.[3] ?? '';
    const hours = readHours(written.trim().replace(/^,\s*/, '').replace(/(\d)\s+(\d)/g, '$1, $2'));
    if (!match?.[1] || !match[2] || hours === null) return number + 1;
    days.push({ date: match[1], name: match[2].trim().replace(/,$/, ''), hours });
  }
  return days;
}
