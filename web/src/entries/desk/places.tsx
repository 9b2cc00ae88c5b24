import { Navigate } from 'react-router';
import { usePerson } from '@/shared/session/me';

const front = ['agent', 'supervisor', 'compliance'];
const leads = ['supervisor', 'compliance'];

/**
 * Where each role has work, the daily first; what it has no use for is left out, and what is looked
 * at now and then stands under "More". The server decides who may.
 */
const places = [
  { path: 'cases', roles: front, daily: true },
  { path: 'chats', roles: front, daily: true },
  { path: 'customers', roles: front, daily: true },
  { path: 'reviews', roles: front, daily: true },
  { path: 'approvals', roles: [...front, 'operator'], daily: true },
  { path: 'macros', roles: front, daily: false },
  { path: 'articles', roles: front, daily: false },
  { path: 'mails', roles: front, daily: false },
  { path: 'wall', roles: leads, daily: true },
  { path: 'escalations', roles: leads, daily: false },
  { path: 'feedback', roles: leads, daily: false },
  { path: 'times', roles: leads, daily: false },
  { path: 'calendars', roles: leads, daily: false },
  { path: 'packs', roles: front, daily: false },
  { path: 'limits', roles: ['compliance', 'operator'], daily: false },
  { path: 'audit', roles: ['compliance'], daily: false },
  { path: 'staff', roles: ['operator'], daily: false },
] as const;

export type Place = (typeof places)[number];

/** With one place alone under "More", it stands with the others. */
export function placesOf(roles: string[]): { daily: Place[]; more: Place[] } {
  const own = places.filter((place) => place.roles.some((role) => roles.includes(role)));
  const more = own.filter((place) => !place.daily);
  return more.length > 1
    ? { daily: own.filter((place) => place.daily), more }
    : { daily: own, more: [] };
}

/** The desk's first page is the first place one has work at. */
export function FirstPlace() {
  const person = usePerson();
  return <Navigate to={`/${placesOf(person.roles).daily[0]?.path ?? 'approvals'}`} replace />;
}
