import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PasswordCheck } from '@/shared/api/model';
import classes from './StrengthMeter.module.css';

const tones = ['weak', 'weak', 'fair', 'good', 'good'] as const;
const words = ['0', '1', '2', '3', '4'] as const;

/** Four bars and a word; the advice says what would make the password stronger. */
export function StrengthMeter({ check, id }: { check: PasswordCheck | undefined; id: string }) {
  const { t, i18n } = useTranslation(['identity', 'common']);
  const score = Math.min(4, Math.max(0, Math.round(check?.score ?? 0)));
  const filled = check ? Math.max(1, score) : 0;
  const advice = (check?.advice ?? []).flatMap((code) => {
    const key = `identity:password.advice.${code}`;
    return i18n.exists(key) ? [i18n.t(key as 'identity:password.advice.too_short')] : [];
  });
  return (
    <div className={classes['meter']} id={id} aria-live="polite">
      <div className={classes['bars']} aria-hidden>
        {[1, 2, 3, 4].map((bar) => (
          <span key={bar} className={bar <= filled ? classes[tones[score] ?? 'weak'] : undefined} />
        ))}
      </div>
      <Text size="sm" c="dimmed">
        {check
          ? `${t('password.strength')}: ${t(`password.score.${words[score] ?? '0'}`)}`
          : t('password.rule')}
        {check && !check.acceptable && advice.length === 0 ? `. ${t('password.rule')}` : ''}
        {advice.length > 0 ? `. ${advice.join(' ')}` : ''}
      </Text>
    </div>
  );
}
