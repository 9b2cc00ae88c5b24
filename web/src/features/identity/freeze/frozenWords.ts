import type { TFunction } from 'i18next';
import type { Freeze } from '@/shared/api/model';
import { formatDayTime } from '@/shared/dates/format';

type Words = TFunction<['security', 'freeze', 'common']>;

/** The heading and the sentences about a freeze, by whose it is. */
export function frozenWords(frozen: Freeze, t: Words, language: string) {
  const when = formatDayTime(frozen.since, language);
  switch (frozen.kind) {
    case 'own':
    case 'link':
      return { title: t('frozen.title', { when }), texts: [t('frozen.text')] };
    case 'signed_out':
      return {
        title: t('freeze:kind.signed_out', { when }),
        texts: frozen.ends_at
          ? [
              t('freeze:text.signed_out'),
              t('freeze:text.ends', { when: formatDayTime(frozen.ends_at, language) }),
            ]
          : [t('frozen.text')],
      };
    case 'agent':
      return { title: t('freeze:kind.agent', { when }), texts: [t('freeze:text.agent')] };
    case 'restricted':
      return {
        title: t('freeze:kind.restricted'),
        texts: [
          t('freeze:text.restricted'),
          ...(frozen.authority
            ? [
                t('freeze:text.order', {
                  authority: frozen.authority,
                  reference: frozen.reference ?? '',
                }),
              ]
            : []),
        ],
      };
  }
}
