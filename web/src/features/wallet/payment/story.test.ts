import { createInstance } from 'i18next';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Payment } from '@/shared/api/model';
import en from '@/shared/i18n/messages/en';
import { storyOf, type WalletWords } from './story';

const i18n = createInstance();
const t = ((key: string, options: Record<string, unknown>) =>
  i18n.t(key as 'back', options)) as unknown as WalletWords;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00Z') });
  await i18n.init({ lng: 'en', resources: { en }, interpolation: { escapeValue: false } });
});
afterAll(() => vi.useRealTimers());

const tell = (change: Partial<Payment>) =>
  storyOf(
    {
      id: 'pay_1', type: 'transfer', state: 'succeeded', direction: 'out', amount: 1250,
      currency: 'EUR', wallet_id: 'wal_1', counterparty: { name: 'L** W**' }, note: null,
      decline_code: null, failure_code: null, created_at: '', updated_at: '', balance_after: null,
      allowed_actions: [], ...change,
    },
    t,
    i18n,
    'en',
  );

describe('the story of a payment', () => {
  it('says what happened and that nothing is to do', () => {
    expect(tell({})).toBe('You sent €12.50 to L** W**. It has arrived; nothing to do.');
  });

  it('says by how much the balance was short', () => {
    const declined = { state: 'declined', decline_code: 'insufficient_funds' };
    expect(tell({ ...declined, decline: { short_by: 99 } })).toContain('short by €0.99');
  });

  it('names the limit that said no, what it leaves and when it renews', () => {
    const declined = { state: 'declined', decline_code: 'limit_exceeded' };
    const day = { limit: 'day', left: 2_000, renews_at: '2026-11-26T12:00:00Z' };
    expect(tell({ ...declined, decline: day })).toMatch(/today's limit leaves €20.00.*renews: .*26/);
    const room = { limit: 'balance', left: 0 };
    expect(tell({ ...declined, type: 'top_up', decline: room })).toContain('has room for €0.00');
    const unheard = { limit: 'per_century', left: 1 };
    expect(tell({ ...declined, decline: unheard })).toMatch(/^Nothing was sent to L/);
  });

  it('falls back to the state when the code is new', () => {
    expect(tell({ state: 'declined', decline_code: 'brand_new' })).toMatch(/^Nothing was sent/);
    expect(tell({ type: 'adjustment', state: 'reversed' })).toMatch(/came back/);
    expect(tell({ state: 'never_heard_of' })).toMatch(/not certain yet/);
  });
});
