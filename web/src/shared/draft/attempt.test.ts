import { describe, expect, it } from 'vitest';
import { Problem } from '@/shared/api/problem';
import { afterProblem, attemptFor, sent, verdictOf } from './attempt';

const transfer = { type: 'transfer', amount: 500 };
const keys = () => {
  let count = 0;
  return () => `key-${(count += 1)}`;
};
const problem = (code: string, status: number) => new Problem(code, status, null, null);

describe('an attempt to pay', () => {
  it('keeps its key while the content stays the same', () => {
    const makeKey = keys();
    const first = attemptFor(transfer, undefined, makeKey);

    expect(attemptFor(transfer, first, makeKey)).toBe(first);
  });

  it('takes a new key for other content that was never sent', () => {
    const makeKey = keys();
    const first = attemptFor(transfer, undefined, makeKey);

    expect(attemptFor({ ...transfer, amount: 600 }, first, makeKey).key).toBe('key-2');
  });

  it('never replaces an attempt whose payment may have been made', () => {
    const makeKey = keys();
    const first = sent(attemptFor(transfer, undefined, makeKey));

    expect(attemptFor({ ...transfer, amount: 600 }, first, makeKey)).toBe(first);
  });

  it.each([
    ['network', 0, 'unanswered'],
    ['try_again_later', 503, 'unanswered'],
    ['internal_error', 500, 'unanswered'],
    ['request_in_progress', 409, 'unanswered'],
    ['unreadable_answer', 201, 'unanswered'],
    ['not_signed_in', 401, 'not_reached'],
    ['too_many_attempts', 429, 'not_reached'],
    ['payee_not_found', 422, 'not_recorded'],
    ['invalid_amount', 400, 'not_recorded'],
    ['idempotency_key_reused', 422, 'not_recorded'],
  ])('after %s (%d) is %s', (code, status, verdict) => {
    expect(verdictOf(problem(code, status))).toBe(verdict);
  });

  it('stays in doubt when the retry is stopped before it was looked at', () => {
    const inDoubt = sent(attemptFor(transfer, undefined, keys()));

    expect(afterProblem(inDoubt, problem('not_signed_in', 401))).toEqual(inDoubt);
  });

  it('ends when nothing stands under its key', () => {
    const attempt = attemptFor(transfer, undefined, keys());

    expect(afterProblem(attempt, problem('payee_not_found', 422))).toBeUndefined();
  });
});
