import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { IconLinkOff, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { asProblem } from '@/shared/api/problem';
import { Card } from '@/shared/ui/Card';
import { Page } from '@/shared/ui/Page';
import { ProblemNotice } from '@/shared/ui/ProblemNotice';
import { QueryView } from '@/shared/ui/QueryView';
import { StateView } from '@/shared/ui/States';
import { confirmContact } from '../api/confirmContact';
import { forgetContactLink, linkOfVisit } from './linkOfVisit';

/** "Is this you?": only who is signed in to the wallet can say so, and a no tells the other nothing. */
export function VerifyContactPage() {
  const { t } = useTranslation(['cases', 'common']);
  const [link] = useState(linkOfVisit);
  const asked = useQuery({
    queryKey: ['contact-confirmation', link],
    queryFn: () => confirmContact(link),
    retry: false,
    staleTime: Infinity,
    enabled: link !== '',
  });
  const code = asked.error ? asProblem(asked.error).code : null;
  const ended = link === '' || code === 'not_found' || code === 'link_expired';
  return (
    <Page title={t('verify.title')} back="/help">
      <Card as="div">
        {ended ? (
          <StateView
            icon={<IconLinkOff size={30} stroke={1.6} />}
            title={t('verify.ended_title')}
            text={t('verify.ended_text')}
          />
        ) : (
          <QueryView query={asked} skeleton={<Skeleton height={200} />}>
            {({ address }) => <Question link={link} address={address} />}
          </QueryView>
        )}
      </Card>
    </Page>
  );
}

function Question({ link, address }: { link: string; address: string | null }) {
  const { t } = useTranslation(['cases', 'common']);
  const answer = useMutation({
    mutationFn: (yes: boolean) => confirmContact(link, yes),
    onSuccess: forgetContactLink,
  });
  if (answer.isSuccess) {
    return answer.data.verified ? (
      <StateView
        icon={<IconShieldCheck size={30} stroke={1.6} />}
        title={t('verify.yes_title')}
        text={t('verify.yes_text')}
      />
    ) : (
      <StateView
        icon={<IconShieldX size={30} stroke={1.6} />}
        title={t('verify.no_title')}
        text={t('verify.no_text')}
        action={
          <Button component={Link} to="/profile/security" variant="default">
            {t('complain.freeze')}
          </Button>
        }
      />
    );
  }
  return (
    <Stack>
      <Text fz="lg">{address ? t('verify.text', { address }) : t('verify.text_plain')}</Text>
      <ProblemNotice error={answer.error} />
      <Button size="lg" loading={answer.isPending} onClick={() => answer.mutate(true)}>
        {t('verify.yes')}
      </Button>
      <Button size="lg" variant="default" disabled={answer.isPending} onClick={() => answer.mutate(false)}>
        {t('verify.no')}
      </Button>
    </Stack>
  );
}
