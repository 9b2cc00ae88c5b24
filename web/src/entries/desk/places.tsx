import { Navigate } from 'react-router';
import { usePerson } from '@/shared/session/me';

const front = ['agent', 'supervisor', 'compliance'];

/** Where each role has work; what it has no use for is left out. The server decides who may. */
const places = [
  { path: 'customers', roles: front },
  { path: 'reviews', roles: front },
  { path: 'approvals', roles: [...front, 'operator'] },
  { path: 'audit', roles: ['compliance'] },
  { path: 'staff', roles: ['operator'] },
] as const;

export const placesOf = (roles: string[]) =>
  places.filter((place) => place.roles.some((role) => roles.includes(role)));

/** The desk's first page is the first place one has work at. */
export function FirstPlace() {
  const person = usePerson();
  return <Navigate to={`/${placesOf(person.roles)[0]?.path ?? 'approvals'}`} replace />;
}
