/** All dates and times a person reads are made here; the server's are RFC 3339 in UTC. */
type When = string | number | Date;

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(when: When, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, options);
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(when));
}

export const formatTime = (when: When, language: string) =>
  format(when, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();

/** `Today`, `Yesterday`, `5 Nov` or, in another year, `5 Nov 2025`. */
export function formatDay(when: When, language: string, now: Date = new Date()): string {
  const date = new Date(when);
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (sameDay(date, now)) return capital(relative.format(0, 'day'));
  if (sameDay(date, yesterday)) return capital(relative.format(-1, 'day'));
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return format(date, language, { day: 'numeric', month: 'short', ...year });
}

export const formatDayTime = (when: When, language: string, now: Date = new Date()) =>
  `${formatDay(when, language, now)} ${formatTime(when, language)}`;

/** Complete, for the details of a payment: date, time with seconds, and the zone. */
export const formatExact = (when: When, language: string) =>
  format(when, language, {
    year: 'numeric', month: 'short', day: 'numeric',
    hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
    timeZoneName: 'short',
  });

/** The day a moment falls on where the reader is, as date fields want it: `2026-11-26`. */
export const localDay = (when: When) =>
  format(when, 'sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day it is where the reader is, as date fields want it. */
export const localToday = () => localDay(new Date());

/** A day of the calendar, `2026-11-26`, which is the same wherever one reads it: `26 Nov 2026`. */
export const formatDate = (day: string, language: string) =>
  format(`${day}T12:00:00`, language, { year: 'numeric', month: 'short', day: 'numeric' });

/** `2026-11` as `November 2026`. */
export function formatMonth(month: string, language: string): string {
  const [year, number] = month.split('-').map(Number);
  const first = new Date(year ?? 1970, (number ?? 1) - 1, 1);
  return format(first, language, { year: 'numeric', month: 'long' });
}

/** The month a moment falls in, as `2026-11`: in UTC, like the sums the server makes of it. */
export const monthOf = (when: When): string => new Date(when).toISOString().slice(0, 7);

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
