import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Freeze, Lost } from '@/shared/api/model';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { useFreeze } from './useFreeze';

const things: readonly Lost[] = ['phone', 'email', 'authenticator', 'passkey'];

interface Props {
  frozen: Freeze;
  opened: boolean;
  close: () => void;
}

/** Asked after the freeze, so that no question stands between a thief and a closed wallet. */
export function LostDialog({ frozen, opened, close }: Props) {
  const { t } = useTranslation(['security', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('lost.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <LostForm reported={frozen.lost} close={close} />
    </Modal>
  );
}

function LostForm({ reported, close }: { reported: Lost[]; close: () => void }) {
  const { t } = useTranslation(['security', 'common']);
  const [ticked, setTicked] = useState<string[]>(reported);
  const report = useFreeze();
  const news = things.filter((one) => ticked.includes(one) && !reported.includes(one));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!report.isPending) report.mutate(news, { onSuccess: close });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>{t('lost.text')}</Text>
        <Checkbox.Group value={ticked} onChange={setTicked} aria-label={t('lost.title')}>
          <Stack gap="sm">
            {things.map((one) => (
              <Checkbox
                key={one}
                size="md"
                value={one}
                label={t(`lost.${one}`)}
                description={t(`lost.${one}_means`)}
                disabled={reported.includes(one)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <ProblemNotice error={report.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('lost.nothing')}
          </Button>
          <Button type="submit" loading={report.isPending} disabled={news.length === 0}>
            {t('lost.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
