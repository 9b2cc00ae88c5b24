import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Verification } from '@/shared/api/model';
import { meKey } from '@/shared/session/me';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { securityKey } from '../api/getSecurity';
import { confirmHandle } from '../api/handles';
import { CodeForm } from '../CodeForm';
import { ContactStep } from './ContactStep';

/** A phone number for who signed up by e-mail, and the other way round. */
export function NewContactPage() {
  const { t } = useTranslation(['alerts', 'common']);
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sent, setSent] = useState<Verification | null>(null);
  const confirm = useMutation({
    mutationFn: ({ id, code }: { id: string; code: string }) => confirmHandle(id, code),
    onSuccess: async (me) => {
      client.setQueryData(meKey, me);
      await client.invalidateQueries({ queryKey: securityKey });
      navigate('/profile/security');
    },
  });
  return (
    <Page title={t('contact.title')} back="/profile/security">
      <Card>
        {sent ? (
          <CodeForm
            verification={sent}
            submitLabel={t('contact.add')}
            pending={confirm.isPending}
            error={confirm.error}
            onSubmit={(code) => confirm.mutate({ id: sent.id, code })}
          />
        ) : (
          <ContactStep onSent={setSent} />
        )}
      </Card>
    </Page>
  );
}
