import { Alert, Radio, Stack, Text } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Freeze, UnfreezeMethod } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { useCountdown } from '../useCountdown';
import { createUnfreezeCode } from '../api/createUnfreezeCode';
import { SendCode } from '../SendCode';
import { UnfreezeProof } from './UnfreezeProof';
import { useUnfreezeDraft } from './useUnfreezeDraft';

const isSent = (method: UnfreezeMethod): method is 'email' | 'sms' =>
  method === 'email' || method === 'sms';

/** First with what to unfreeze, then its code and the password. */
export function UnfreezeForm({ frozen }: { frozen: Freeze }) {
  const { t } = useTranslation(['security', 'common']);
  const language = useLanguage();
  const { draft, update, forget } = useUnfreezeDraft();
  const methods = frozen.unfreeze_methods;
  const method = methods.find((one) => one === draft.method) ?? methods[0];
  const from = frozen.unfreeze_from ?? frozen.since;
  const secondsLeft = useCountdown(from);
  if (!method) return <Text>{t('unfreeze.no_method')}</Text>;
  const sent = isSent(method) ? draft.sent[method] : undefined;
  const tooEarly = isSent(method) && secondsLeft > 0;
  return (
    <Stack>
      <Text c="dimmed">{t('unfreeze.text')}</Text>
      <Radio.Group
        label={t('unfreeze.method')}
        value={method}
        onChange={(value) => update({ method: value as UnfreezeMethod })}
      >
        <Stack gap="sm" mt="xs">
          {methods.map((one) => (
            <Radio key={one} size="md" value={one} label={t(`unfreeze.by.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {tooEarly ? (
        <Alert
          role="status"
          variant="light"
          color="amber"
          icon={<IconClock aria-hidden />}
          styles={{ message: { color: 'var(--ink)' } }}
        >
          {t('unfreeze.too_early', { when: formatDayTime(from, language) })}
        </Alert>
      ) : null}
      {isSent(method) && !tooEarly ? (
        <SendCode
          key={`send-${method}`}
          channel={method}
          label={t('unfreeze.send_code')}
          send={() => createUnfreezeCode(method)}
          sent={sent}
          onSent={(code) => update({ sent: { ...draft.sent, [method]: code } })}
        />
      ) : null}
      {tooEarly || (isSent(method) && !sent) ? null : (
        <UnfreezeProof key={method} method={method} codeId={sent?.id} forget={forget} />
      )}
    </Stack>
  );
}
