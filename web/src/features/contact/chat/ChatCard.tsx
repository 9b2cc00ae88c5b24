import { Button, Text, Title } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '@/shared/ui/Card';

/** The way to the chat from the page of all ways to reach us. */
export function ChatCard() {
  const { t } = useTranslation('chat');
  return (
    <Card>
      <Title order={2}>{t('help_title')}</Title>
      <Text mt={4}>{t('help_text')}</Text>
      <Button
        component={Link}
        to="/help/chat"
        variant="default"
        mt="md"
        leftSection={<IconMessages size={18} aria-hidden />}
      >
        {t('help_open')}
      </Button>
    </Card>
  );
}
