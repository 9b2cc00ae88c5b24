import { Button, Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Payment } from '@/shared/api/model';
import { Card } from '@/shared/ui/Card';

/** The way to complain, from whatever state a payment is in, as large as any other. */
export function SomethingWrong({ payment }: { payment: Payment }) {
  const { t } = useTranslation('cases');
  return (
    <Card as="div">
      <Button
        component={Link}
        to={`/help/new?payment=${payment.id}`}
        variant="default"
        fullWidth
        leftSection={<IconFlag size={18} aria-hidden />}
      >
        {t('action.something_wrong')}
      </Button>
      <Text size="sm" c="dimmed" ta="center" mt="xs">
        {t('action.something_wrong_text')}
      </Text>
    </Card>
  );
}
