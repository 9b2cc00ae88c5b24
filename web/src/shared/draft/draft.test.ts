import { beforeEach, describe, expect, it } from 'vitest';
import { clearDrafts, draftBox } from './draft';

beforeEach(() => sessionStorage.clear());

describe('a draft', () => {
  it('survives a reload', () => {
    draftBox('send', 'per_1', sessionStorage).write({ amount: '12.50' });

    expect(draftBox('send', 'per_1', sessionStorage).read()).toEqual({ amount: '12.50' });
  });

  it('belongs to one person', () => {
    draftBox('send', 'per_1', sessionStorage).write({ amount: '12.50' });

    expect(draftBox('send', 'per_2', sessionStorage).read()).toBeNull();
  });

  it('that cannot be read counts as none', () => {
    sessionStorage.setItem('recourse.draft.send.per_1', '{broken');

    expect(draftBox('send', 'per_1', sessionStorage).read()).toBeNull();
  });

  it('is gone after signing out, and nothing else is', () => {
    sessionStorage.setItem('recourse.wallet', 'wal_1');
    draftBox('send', 'per_1', sessionStorage).write({ amount: '12.50' });

    clearDrafts(sessionStorage);

    expect(Object.keys(sessionStorage)).toEqual(['recourse.wallet']);
  });
});
