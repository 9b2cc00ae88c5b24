import type { Confirmation, Pack, PackBody, PackRule, Term } from '@/shared/api/ruleModel';

interface Known {
  id: string;
  confirmed: Confirmation | undefined;
}

/** A rule of a pack, or somebody to turn to. */
export type PackEntry =
  | (Known & { rule: PackRule; body?: never })
  | (Known & { body: PackBody; rule?: never });

export function entriesOf({ rules, bodies, confirmations }: Pack): PackEntry[] {
  const known = (id: string) => confirmations.find(({ entry }) => entry === id);
  return [
    ...rules.map((rule) => ({ id: rule.id, rule, confirmed: known(rule.id) })),
    ...bodies.map((body) => ({ id: body.id, body, confirmed: known(body.id) })),
  ];
}

/** What this house confirmed over version 1 counts 1001, 1002; people read 1.1, 1.2. */
export const versionText = (version: number): string =>
  version < 1000 ? String(version) : `${Math.floor(version / 1000)}.${version % 1000}`;

/** The figure that was typed, unless it is the one that stands there already. */
export const changedTerm = (before: Term | undefined, typed: Term | undefined) =>
  before && typed && JSON.stringify(before) !== JSON.stringify(typed) ? typed : undefined;

export const changedText = (before: string | null | undefined, typed: string) =>
  typed.trim() !== '' && typed.trim() !== (before ?? '') ? typed.trim() : undefined;
