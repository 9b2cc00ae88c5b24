const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in its two largest units: `2 h 10 min`, `3 d 4 h`; below a minute `1 min`. */
export function formatSpan(millis: number, language: string): string {
  const length = Math.max(minute, Math.abs(millis));
  const days = Math.floor(length / day);
  const hours = Math.floor((length % day) / hour);
  const minutes = Math.floor((length % hour) / minute);
  const parts: [number, string][] = days > 0
    ? [[days, 'day'], [days < 10 ? hours : 0, 'hour']]
    : [[hours, 'hour'], [hours < 10 ? minutes : 0, 'minute']];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(count),
    )
    .join(language.startsWith('zh') ? '' : ' ');
}
