import { Checkbox, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '@/shared/draft/attempt';
import { ActionDialog } from '../ActionDialog';
import { useCaseAction } from '../useCaseAction';
import type { DialogProps } from './DialogProps';

const roles = ['merchant', 'third_person'] as const;

/** Somebody who knows more is asked, in a thread of their own. */
export function AskPartyDialog({ found, close }: DialogProps) {
  const { t } = useTranslation(['parties', 'case_desk']);
  const [key, setKey] = useState(newKey);
  const [role, setRole] = useState<string>('merchant');
  const [handle, setHandle] = useState('');
  const [text, setText] = useState('');
  const [wait, setWait] = useState(true);
  const act = useCaseAction(found.id, 'parties', close);
  const body = { key, role, handle: handle.trim(), text: text.trim() };
  return (
    <ActionDialog
      title={t('dialog.title')}
      opened
      close={close}
      ready={body.handle !== '' && body.text !== ''}
      act={{
        ...act,
        mutate: () =>
          // oxlint-disable-next-line unicorn/no-thenable -- as the server calls it
          act.mutate({ ...body, then: wait ? 'waiting_third_party' : null }),
      }}
      submit={t('dialog.send')}
    >
      <Text size="sm">{t('dialog.text')}</Text>
      <Radio.Group label={t('dialog.role')} value={role} onChange={setRole}>
        <Stack gap="xs" mt={6}>
          {roles.map((one) => (
            <Radio key={one} value={one} label={t(`case_desk:role.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t('dialog.handle')}
        description={t('dialog.handle_hint')}
        data-autofocus
        maxLength={254}
        value={handle}
        onChange={(event) => {
          setHandle(event.currentTarget.value);
          setKey(newKey());
        }}
      />
      <Textarea
        label={t('dialog.message')}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={10_000}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setKey(newKey());
        }}
      />
      <Checkbox
        label={t('dialog.then')}
        checked={wait}
        onChange={(event) => setWait(event.currentTarget.checked)}
      />
    </ActionDialog>
  );
}
