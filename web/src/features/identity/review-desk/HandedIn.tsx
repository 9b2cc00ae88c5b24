import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OpenedReview } from '@/shared/api/reviewModel';
import { formatDayTime } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { Card } from '@/shared/ui/Card';
import { Facts } from '@/shared/ui/Facts';
import { reviewFileAddress } from '../api/staffReviews';
import { customerPath } from '../customers/paths';
import classes from './HandedIn.module.css';

/** What the customer asked for and handed in; each file opened is recorded, so none opens itself. */
export function HandedIn({ review }: { review: OpenedReview }) {
  const { t } = useTranslation(['customers', 'reviews', 'common']);
  const language = useLanguage();
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(review.country);
  const asked = review.tier ? t(`reviews:asked.${review.tier}`) : t('reviews:asked.unfreeze');
  return (
    <Card>
      <Stack>
        <Facts
          facts={[
            { label: t('reviews.asked'), value: asked },
            { label: t('fact.name'), value: review.name },
            { label: t('fact.country'), value: country },
            { label: t('fact.tier'), value: t(`reviews:tier.${review.current_tier}`) },
            { label: t('reviews:document'), value: t(`reviews:documents.${review.document}`) },
            { label: t('reviews.sent'), value: formatDayTime(review.submitted_at, language) },
            { label: t('reviews.words'), value: review.words },
          ]}
        />
        <Anchor component={Link} to={customerPath(review.person_id)}>
          {t('reviews.to_customer')}
        </Anchor>
        {review.files.map((file) => (
          <FileView key={file.part} review={review.id} file={file} />
        ))}
      </Stack>
    </Card>
  );
}

function FileView({ review, file }: { review: string; file: OpenedReview['files'][number] }) {
  const { t } = useTranslation(['customers', 'reviews', 'common']);
  const [shown, setShown] = useState(false);
  const [failed, setFailed] = useState(false);
  const what = t(`reviews:part.${file.part}`);
  const address = reviewFileAddress(review, file.part);
  const picture = file.type.startsWith('image/');
  return (
    <section>
      <Title order={2} size="h4">
        {what}
      </Title>
      {failed ? <Text role="alert">{t('reviews.file_failed')}</Text> : null}
      {picture && shown && !failed ? (
        <img src={address} alt={what} className={classes['picture']} onError={() => setFailed(true)} />
      ) : null}
      {picture && !shown ? (
        <Button
          variant="default"
          mt="xs"
          leftSection={<IconEye size={18} aria-hidden />}
          onClick={() => setShown(true)}
        >
          {t('reviews.show', { what })}
        </Button>
      ) : null}
      {picture ? null : (
        <Button
          component="a"
          href={address}
          download
          variant="default"
          mt="xs"
          leftSection={<IconDownload size={18} aria-hidden />}
        >
          {t('reviews.download', { what })}
        </Button>
      )}
    </section>
  );
}
