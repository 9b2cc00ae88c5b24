import { Button, Menu } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cannedQuery } from '../api/chat';

/** Answers written before, in the customer's language. */
export function Canned({ language, onChoose }: { language: string; onChoose: (text: string) => void }) {
  const { t } = useTranslation('chat');
  const { data = [] } = useQuery(cannedQuery);
  if (data.length === 0) return null;
  return (
    <Menu position="top-end" radius="md">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="sm" leftSection={<IconBolt size={18} aria-hidden />}>
          {t('desk.canned')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {data.map((one) => (
          <Menu.Item key={one.id} onClick={() => onChoose(language === 'en' ? one.text_en : one.text_zh)}>
            {one.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
