import type { ClockPolicy } from '@/shared/api/ruleModel';

/** A policy being edited; the key stays while its name and place change. */
export interface Entry {
  key: number;
  policy: ClockPolicy;
}

export const entriesOf = (policies: ClockPolicy[]): Entry[] =>
  policies.map((policy, key) => ({ key, policy }));

export const policiesOf = (entries: Entry[]): ClockPolicy[] => entries.map(({ policy }) => policy);

/** A new one goes first, where it counts, with the times of what it is taken out of. */
export function added(entries: Entry[]): Entry[] {
  const rest = entries.at(-1);
  if (!rest) return entries;
  const key = Math.max(...entries.map((one) => one.key)) + 1;
  return [{ key, policy: { ...rest.policy, name: '' } }, ...entries];
}

export const changed = (entries: Entry[], key: number, policy: ClockPolicy): Entry[] =>
  entries.map((one) => (one.key === key ? { key, policy } : one));

export const ended = (entries: Entry[], key: number): Entry[] =>
  entries.filter((one) => one.key !== key);

/** One place up or down; the last is for all the rest and stays the last. */
export function moved(entries: Entry[], key: number, by: -1 | 1): Entry[] {
  const from = entries.findIndex((one) => one.key === key);
  const to = from + by;
  const [one, other] = [entries[from], entries[to]];
  if (!one || !other || Math.max(from, to) === entries.length - 1) return entries;
  return entries.with(from, other).with(to, one);
}

const conditions = ({ kinds, priorities, channels, countries }: ClockPolicy) =>
  [kinds, priorities, channels, countries].some((some) => some.length > 0);

/** What hinders it to be a policy: `name`, `same_name` or `conditions`; the server says the rest. */
export function hindrance(entries: Entry[], { key, policy }: Entry) {
  const name = policy.name.trim();
  if (!name) return 'name' as const;
  if (entries.some((one) => one.key !== key && one.policy.name.trim() === name)) {
    return 'same_name' as const;
  }
  return key !== entries.at(-1)?.key && !conditions(policy) ? ('conditions' as const) : null;
}
