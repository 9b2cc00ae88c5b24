import { Alert, Anchor, Button, Radio, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SecondMethod, SecondStep } from '@/shared/api/factors';
import { canUsePasskeys } from '../passkeys/webauthn';
import { StepByCode } from './StepByCode';
import { StepByPasskey } from './StepByPasskey';

interface Props {
  step: SecondStep;
  startAgain: () => void;
}

/** What is shown after the password; where several things will do, the person chooses. */
export function SecondStepForm({ step, startAgain }: Props) {
  const { t } = useTranslation(['factors', 'identity', 'common']);
  const methods = step.methods.filter((one) => one !== 'passkey' || canUsePasskeys());
  const [chosen, setChosen] = useState<SecondMethod | undefined>(methods[0]);
  const [remember, setRemember] = useState(false);
  return (
    <Stack>
      {methods.length === 0 ? (
        <Alert color="amber" icon={<IconInfoCircle aria-hidden />}>
          {t('step.none')}
        </Alert>
      ) : null}
      {methods.length > 1 ? (
        <Radio.Group
          label={t('step.method')}
          value={chosen ?? ''}
          onChange={(value) => setChosen(value as SecondMethod)}
        >
          <Stack gap="sm" mt="xs">
            {methods.map((one) => (
              <Radio key={one} size="md" value={one} label={t(`method.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {chosen === 'passkey' ? (
        <StepByPasskey id={step.id} remember={remember} setRemember={setRemember} />
      ) : null}
      {chosen && chosen !== 'passkey' ? (
        <StepByCode
          key={chosen}
          id={step.id}
          method={chosen}
          remember={remember}
          setRemember={setRemember}
        />
      ) : null}
      <Button variant="subtle" color="gray" onClick={startAgain}>
        {t('identity:reset.back_to_sign_in')}
      </Button>
      <Anchor component={Link} to="/recovery" ta="center" size="sm" py={4}>
        {t('step.lost_all')}
      </Anchor>
    </Stack>
  );
}
