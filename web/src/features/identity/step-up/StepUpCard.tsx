import { Button, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepUpMethod } from '@/shared/api/model';
import type { StepUpProps } from '@/shared/step-up/stepUp';
import { Card } from '@/shared/ui/Card';
import { createStepUpCode } from '../api/createStepUpCode';
import { SendCode } from '../SendCode';
import { StepUpFacts } from './StepUpFacts';
import { StepUpProof } from './StepUpProof';
import { useStepUpDraft } from './useStepUpDraft';

const isSent = (method: StepUpMethod): method is 'email' | 'sms' =>
  method === 'email' || method === 'sms';

/** Confirms one thing: what it is, with what to confirm it, and the code with the password. */
export function StepUpCard(props: StepUpProps) {
  return (
    <Card as="div">
      <Confirm key={props.stepUp.id} {...props} />
    </Card>
  );
}

function Confirm({ stepUp, goOn, cancel }: StepUpProps) {
  const { t } = useTranslation(['step_up', 'common']);
  const { draft, update, forget } = useStepUpDraft(stepUp.id);
  const methods = stepUp.methods;
  const method = methods.find((one) => one === draft.method) ?? methods[0];
  const sent = method && isSent(method) ? draft.sent[method] : undefined;
  return (
    <Stack>
      <StepUpFacts stepUp={stepUp} />
      {methods.length > 1 ? (
        <Radio.Group
          label={t('method')}
          value={method ?? null}
          onChange={(value) => update({ method: value as StepUpMethod })}
        >
          <Stack gap="sm" mt="xs">
            {methods.map((one) => (
              <Radio key={one} size="md" value={one} label={t(`by.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {method && isSent(method) ? (
        <SendCode
          key={`send-${method}`}
          channel={method}
          label={t(`send.${method}`)}
          send={() => createStepUpCode(stepUp.id, method)}
          sent={sent}
          onSent={(code) => update({ method, sent: { ...draft.sent, [method]: code } })}
        />
      ) : null}
      {!method ? <Text>{t('no_method')}</Text> : null}
      {method && (sent || !isSent(method)) ? (
        <StepUpProof
          key={method}
          stepUp={stepUp}
          method={method}
          goOn={() => {
            forget();
            goOn();
          }}
        />
      ) : null}
      <Button variant="subtle" color="gray" onClick={cancel}>
        {t('common:cancel')}
      </Button>
    </Stack>
  );
}
