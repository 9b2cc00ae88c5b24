import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HandleField } from '@/shared/people/HandleField';
import type { StepProps } from './useSignUpDraft';

export function HandleStep({ draft, update }: StepProps) {
  const { t } = useTranslation(['identity', 'common']);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        update({ step: 'details' });
      }}
    >
      <Stack>
        <HandleField
          label={t('handle')}
          description={t('sign_up.handle_why')}
          autoComplete="username"
          value={draft.handle}
          onChange={(handle) => update({ handle })}
        />
        <Button type="submit" size="lg">
          {t('common:continue')}
        </Button>
      </Stack>
    </form>
  );
}
