import type { Limit } from '@/shared/api/model';

const kinds = ['per_transaction', 'day', 'month', 'balance', 'new_device'] as const;
export type LimitKind = (typeof kinds)[number];

/** A limit this page has words for; others are left out. */
export const isKnown = (limit: Limit): limit is Limit & { limit: LimitKind } =>
  kinds.some((kind) => kind === limit.limit);

/** How full a bar is, in percent: an empty limit shows nothing, a used one always a little. */
export const shareOf = ({ max, used }: Pick<Limit, 'max' | 'used'>): number =>
  used <= 0 || max <= 0 ? 0 : Math.min(100, Math.max(2, Math.round((used / max) * 100)));

/** The limit that lets the least leave now; what a wallet may hold has no part in it. */
export function tightest(limits: Limit[]): (Limit & { limit: LimitKind }) | undefined {
  return limits
    .filter(isKnown)
    .filter(({ limit }) => limit !== 'balance')
    .toSorted((one, other) => one.left - other.left)[0];
}
