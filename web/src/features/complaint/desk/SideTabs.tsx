import { Badge, Tabs, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeskMessage } from '@/shared/api/deskCaseModel';
import { useKeys } from '@/shared/keys/useKeys';
import classes from './SideTabs.module.css';
import { isCustomer, unanswered, type Side } from './sides';

interface Props {
  sides: Side[];
  side: Side;
  messages: DeskMessage[];
  choose: (key: string) => void;
}

/** Each party's thread apart, so that nobody answers one with what another said. */
export function SideTabs({ sides, side, messages, choose }: Props) {
  const { t } = useTranslation(['parties', 'case_desk']);
  const next = sides[(sides.indexOf(side) + 1) % sides.length];
  useKeys({ w: next && next !== side ? () => choose(next.key) : undefined });
  if (sides.length < 2) return null;
  return (
    <div className={classes['sides']}>
      <Tabs value={side.key} onChange={(key) => choose(key ?? side.key)}>
        <Tabs.List aria-label={t('tabs')}>
          {sides.map((one) => {
            const open = unanswered(one, messages);
            return (
              <Tabs.Tab
                key={one.key}
                value={one.key}
                rightSection={open > 0 ? <Unanswered count={open} /> : null}
              >
                <Name side={one} />
              </Tabs.Tab>
            );
          })}
        </Tabs.List>
        {/* The thread itself stands below, outside the frame of the tabs. */}
        <Tabs.Panel value={side.key}>
          {isCustomer(side) ? null : (
            <Text size="sm" className={classes['hidden'] ?? ''}>
              <IconEyeOff size={16} aria-hidden />
              {t('hidden')}
            </Text>
          )}
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

function Name({ side }: { side: Side }) {
  const { t } = useTranslation(['parties', 'case_desk']);
  const [party] = side.parties;
  if (isCustomer(side) || !party) return <>{t('customer')}</>;
  const { role, contact } = party;
  const name = contact.name || contact.address;
  return <>{name ? `${t(`case_desk:role.${role}`)}: ${name}` : t(`case_desk:role.${role}`)}</>;
}

function Unanswered({ count }: { count: number }) {
  const { t } = useTranslation('parties');
  return (
    <Badge size="sm" circle variant="filled" aria-label={t('unanswered', { count })}>
      {count}
    </Badge>
  );
}
