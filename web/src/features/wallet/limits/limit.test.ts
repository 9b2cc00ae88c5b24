import { describe, expect, it } from 'vitest';
import { shareOf, tightest } from './limit';

const limit = (name: string, max: number, used: number) => ({
  limit: name,
  max,
  used,
  left: max - used,
  renews_at: null,
});

describe('a limit', () => {
  it.each([
    [1_000, 0, 0],
    [1_000, 1, 2],
    [1_000, 500, 50],
    [1_000, 1_000, 100],
    [1_000, 4_000, 100],
  ])('of %i with %i used fills its bar to %i percent', (max, used, percent) => {
    expect(shareOf({ max, used })).toBe(percent);
  });

  it('that leaves the least is named, but never what a wallet may hold', () => {
    const limits = [limit('per_transaction', 500, 0), limit('day', 900, 600), limit('balance', 9, 9)];

    expect(tightest(limits)?.limit).toBe('day');
  });

  it('without a name of ours is left out', () => {
    expect(tightest([limit('per_century', 1, 1), limit('month', 8, 1)])?.limit).toBe('month');
  });
});
