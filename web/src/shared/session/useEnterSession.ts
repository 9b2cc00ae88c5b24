import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import type { Me } from '@/shared/api/model';
import { asLanguage } from '@/shared/i18n/languages';
import { switchLanguage } from '@/shared/i18n/i18n';
import { meKey } from './me';
import { safeReturnPath } from './returnPath';

/** After signing in or up: nothing of another person stays, and the way leads back. */
export function useEnterSession() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async (me: Me) => {
    client.clear();
    client.setQueryData(meKey, me);
    await switchLanguage(asLanguage(me.language));
    await navigate(safeReturnPath(search.get('return')), { replace: true });
  };
}
