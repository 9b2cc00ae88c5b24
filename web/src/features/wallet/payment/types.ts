const types = [
  'top_up', 'withdrawal', 'transfer', 'purchase', 'refund', 'adjustment',
  'provisional_credit', 'provisional_reversal',
] as const;

export function typeKey(type: string): `type.${(typeof types)[number]}` {
  return `type.${types.find((known) => known === type) ?? 'adjustment'}`;
}
