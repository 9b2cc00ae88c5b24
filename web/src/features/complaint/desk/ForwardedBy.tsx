import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeskCase } from '@/shared/api/deskCaseModel';
import { formatDay } from '@/shared/dates/format';
import { useLanguage } from '@/shared/i18n/useLanguage';
import { packsQuery } from '../api/rules';
import { useWording } from '../rules/useWording';

export type Forwarding = NonNullable<DeskCase['forwarded']>;

/** Which authority passed it on, under what reference, and since when we have it. */
export function ForwardedBy({ forwarded }: { forwarded: Forwarding }) {
  const { t } = useTranslation('rule_desk');
  const language = useLanguage();
  const words = useWording();
  const packs = useQuery(packsQuery);
  const body = packs.data?.data
    .flatMap(({ bodies }) => bodies)
    .find(({ id }) => id === forwarded.by);
  return t('forwarded.line', {
    by: body ? words(body.name) : forwarded.by,
    reference: forwarded.reference,
    when: formatDay(forwarded.received_at, language),
  });
}
