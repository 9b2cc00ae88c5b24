import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { AuthFrame } from '../AuthFrame';
import { CodeStep } from './CodeStep';
import { DetailsStep } from './DetailsStep';
import { HandleStep } from './HandleStep';
import { useSignUpDraft } from './useSignUpDraft';

export function SignUpPage() {
  const { t } = useTranslation(['identity', 'common']);
  const { search } = useLocation();
  const { draft, update, forget } = useSignUpDraft();
  const shown = { draft, update };

  if (draft.verification) {
    const { channel, masked_handle } = draft.verification;
    return (
      <AuthFrame
        title={t('sign_up.code_title')}
        text={t(channel === 'email' ? 'code.sent_email' : 'code.sent_phone', {
          handle: masked_handle,
        })}
      >
        <CodeStep {...shown} verification={draft.verification} forget={forget} />
      </AuthFrame>
    );
  }
  if (draft.step === 'details') {
    return (
      <AuthFrame title={t('sign_up.details_title')} text={t('sign_up.details_text')}>
        <DetailsStep {...shown} />
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={t('sign_up.title')} text={t('sign_up.text')}>
      <HandleStep {...shown} />
      <Text ta="center" mt="md">
        {t('sign_up.have_account')}{' '}
        <Anchor component={Link} to={`/sign-in${search}`} underline="always">
          {t('sign_in.link')}
        </Anchor>
      </Text>
    </AuthFrame>
  );
}
