import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCase, DeskMessage } from '@/shared/api/deskCaseModel';
import { Key } from '@/shared/keys/Key';
import { useKeys } from '@/shared/keys/useKeys';
import { usePerson } from '@/shared/session/me';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { actions, type ActionName } from './actions';
import { CaseDialogs } from './CaseDialogs';
import classes from './DeskCase.module.css';
import { useCaseAction } from './useCaseAction';

/** The two that are used most stand out; all that the server allows are one key away. */
export function CaseActions({ found, messages }: { found: DeskCase; messages: DeskMessage[] }) {
  const { t } = useTranslation('case_desk');
  const { id: me } = usePerson();
  const [open, setOpen] = useState<ActionName | null>(null);
  const [menu, setMenu] = useState(false);
  const take = useCaseAction(found.id, 'assignee');
  const unmerge = useCaseAction(found.id, 'unmerge');
  const spam = useCaseAction(found.id, 'spam');
  const snooze = useCaseAction(found.id, 'snooze');
  const may = (action: string) => found.allowed_actions.includes(action);
  const canTake = may('assign') && found.assignee?.id !== me;
  const offered = actions.filter(({ needs }) => may(needs));
  useKeys({
    ...Object.fromEntries(
      offered.flatMap((one) => ('key' in one ? [[one.key, () => setOpen(one.name)]] : [])),
    ),
    a: canTake ? () => take.mutate({ agent: me }) : undefined,
    m: offered.length > 0 ? () => setMenu(true) : undefined,
  });
  return (
    <div className={classes['actions']}>
      <Group gap={6} justify="flex-end">
        {canTake ? (
          <Button
            size="xs"
            variant="default"
            rightSection={<Key of="a" />}
            loading={take.isPending}
            onClick={() => take.mutate({ agent: me })}
          >
            {t('action.assign_me')}
          </Button>
        ) : null}
        {may('move') ? (
          <Button size="xs" rightSection={<Key of="e" />} onClick={() => setOpen('state')}>
            {t('action.state').replace('…', '')}
          </Button>
        ) : null}
        <Menu opened={menu} onChange={setMenu} position="bottom-end" radius="md">
          <Menu.Target>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconDots size={16} aria-hidden />}
              rightSection={
                <Group gap={4}>
                  <Key of="m" />
                  <IconChevronDown size={14} aria-hidden />
                </Group>
              }
            >
              {t('action.menu')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {offered.map((one) => (
              <Menu.Item
                key={one.name}
                onClick={() => setOpen(one.name)}
                rightSection={'key' in one ? <Key of={one.key} /> : null}
              >
                {t(`action.${one.name}`)}
              </Menu.Item>
            ))}
            {found.snoozed_until && may('snooze') ? (
              <Menu.Item onClick={() => snooze.mutate({ until: null })}>{t('action.wake')}</Menu.Item>
            ) : null}
            {may('unmerge') ? (
              <Menu.Item onClick={() => unmerge.mutate({})}>{t('action.unmerge')}</Menu.Item>
            ) : null}
            {found.spam && may('spam') ? (
              <Menu.Item onClick={() => spam.mutate({ spam: false })}>{t('action.not_spam')}</Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <ProblemNotice error={take.error ?? unmerge.error ?? spam.error ?? snooze.error} />
      <CaseDialogs found={found} messages={messages} open={open} close={() => setOpen(null)} />
    </div>
  );
}
