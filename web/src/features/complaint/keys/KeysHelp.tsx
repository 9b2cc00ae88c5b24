import { Modal, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { switchKeys, useKeysOn } from '@/shared/keys/useKeys';
import classes from './KeysHelp.module.css';

const keys = [
  ['j', 'next'], ['k', 'previous'], ['Enter', 'open'], ['x', 'select'], ['X', 'select_all'],
  ['/', 'search'], ['↓', 'to_rows'], ['r', 'reply'], ['n', 'note'], ['a', 'assign'], ['e', 'end'],
  ['w', 'party'], ['s', 'snooze'], ['t', 'tags'], ['p', 'priority'], ['g', 'group'], ['m', 'more'],
  ['Ctrl Enter', 'send'], ['u', 'back'], ['?', 'help'],
] as const;

/** What each key does, and the switch for who is better off without. */
export function KeysHelp({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation(['case_desk', 'common']);
  const on = useKeysOn();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <dl className={classes['keys']}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dt>
            <dd>{t(`keys.${does}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>{t('keys.macros')}</dd>
        </div>
      </dl>
      <Switch
        mt="md"
        label={t('keys.on')}
        description={t('keys.on_why')}
        checked={on}
        onChange={(event) => switchKeys(event.currentTarget.checked)}
      />
    </Modal>
  );
}
