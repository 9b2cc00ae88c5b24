import { Navigate, Outlet, useSearchParams } from 'react-router';
import { useMe } from '@/shared/session/me';
import { safeReturnPath } from '@/shared/session/returnPath';

/** Pages for visitors; who is signed in already goes where they were heading. */
export function SignedOut() {
  const me = useMe();
  const [search] = useSearchParams();
  if (me.data) return <Navigate to={safeReturnPath(search.get('return'))} replace />;
  return <Outlet />;
}
