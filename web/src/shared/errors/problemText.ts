import type { TFunction } from 'i18next';
import type { Problem } from '@/shared/api/problem';
import { formatDayTime, formatTime } from '@/shared/dates/format';
import { formatMoney } from '@/shared/money/format';

export type ProblemWords = TFunction<['problems', 'common']>;

interface Exists {
  exists(key: string): boolean;
}

/**
 * What to tell a person about a problem: the text of its code in the message files, with the
 * problem's extra members filled in; for a code not known here, what the server says.
 */
export function problemText(
  problem: Problem,
  t: ProblemWords,
  i18n: Exists,
  language: string,
): string {
  const key = `problems:${problem.code}`;
  if (i18n.exists(key)) return translate(t, key, values(problem, language));
  return problem.detail ?? t('problems:unexpected');
}

/** The text of a field's problem, in the words of its code or as the server says. */
export function fieldText(
  problem: Problem | null,
  field: string,
  t: ProblemWords,
  i18n: Exists,
): string | null {
  const found = problem?.field(field);
  if (!found) return null;
  const key = `problems:${found.code}`;
  return i18n.exists(key) ? translate(t, key, {}) : (found.detail ?? t('problems:invalid_request'));
}

// Codes arrive at run time, so their keys cannot be checked by the compiler; `exists` guards them.
const translate = (t: ProblemWords, key: string, options: Record<string, unknown>): string =>
  (t as unknown as (key: string, options: Record<string, unknown>) => string)(key, options);

function values(problem: Problem, language: string): Record<string, unknown> {
  const currency = problem.extras['currency'];
  const shown: Record<string, unknown> = { ...problem.extras };
  for (const [name, value] of Object.entries(problem.extras)) {
    if (typeof value === 'number' && typeof currency === 'string' && isAmount(name)) {
      shown[name] = formatMoney(value, currency, language);
    }
    if (name === 'retry_after_seconds' && typeof value === 'number') {
      shown['minutes'] = Math.max(1, Math.ceil(value / 60));
      shown['count'] = shown['minutes'];
      shown['time'] = formatTime(Date.now() + value * 1000, language);
    }
    if (name === 'unfreeze_from' && typeof value === 'string') {
      shown[name] = formatDayTime(value, language);
    }
    if (name === 'attempts_left') shown['count'] = value;
  }
  return shown;
}

const isAmount = (name: string) => /^(short_by|amount|limit|left|maximum|max)/.test(name);
