import { Button, Popover, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBolt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { Key } from '@/shared/keys/Key';
import { useKeys } from '@/shared/keys/useKeys';
import { macrosQuery } from '../api/knowledge';
import classes from './Composer.module.css';
import { filled } from './macro';

/** Canned answers in the customer's language, found by typing, put in for reading before sending. */
export function MacroPicker({ found, pick }: { found: DeskCase; pick: (text: string) => void }) {
  const { t } = useTranslation('case_desk');
  const [opened, { open, close, toggle }] = useDisclosure(false);
  const [words, setWords] = useState('');
  const { data } = useQuery({ ...macrosQuery, enabled: opened });
  useKeys({ '/': open });
  const wanted = words.trim().toLowerCase();
  const fitting = (data?.data ?? []).filter(({ name, text_en, text_zh }) =>
    `${name} ${text_en} ${text_zh}`.toLowerCase().includes(wanted),
  );
  const take = (text: string) => {
    close();
    setWords('');
    pick(text);
  };
  return (
    <Popover opened={opened} onChange={(on) => !on && close()} position="top-start" width={360} trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          leftSection={<IconBolt size={17} aria-hidden />}
          rightSection={<Key of="/" />}
          onClick={toggle}
        >
          {t('composer.macros')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <TextInput
          size="sm"
          data-autofocus
          label={t('composer.macro_search')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = fitting[0];
            if (event.key === 'Enter' && first) {
              event.preventDefault();
              take(filled(first, found));
            }
          }}
        />
        {fitting.length === 0 ? (
          <p>{t('composer.macro_none')}</p>
        ) : (
          <ul className={classes['macros']}>
            {fitting.slice(0, 20).map((macro) => (
              <li key={macro.id}>
                <button type="button" onClick={() => take(filled(macro, found))}>
                  {macro.name}
                  <small>{filled(macro, found)}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
