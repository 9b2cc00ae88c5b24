import { expect, test } from 'vitest';
import type { ClockPolicy } from '@/shared/api/ruleModel';
import { added, changed, ended, entriesOf, hindrance, moved, policiesOf } from './policyList';

const policy = (name: string, kinds: string[] = []): ClockPolicy => ({
  name, kinds, priorities: [], channels: [], countries: [], calendar: 'house',
  target_minutes: { first_reply: 60 }, third_party_pauses: false,
});
const list = entriesOf([
  policy('Fraud', ['fraud_report']), policy('Chat', ['dispute']), policy('Rest'),
]);
const names = (entries: ReturnType<typeof entriesOf>) => policiesOf(entries).map(({ name }) => name);

test('a new policy goes first and counts once it has a name and a condition', () => {
  const more = added(list);
  const [fresh] = more;

  expect(names(more)).toEqual(['', 'Fraud', 'Chat', 'Rest']);
  expect(fresh?.policy.target_minutes).toEqual({ first_reply: 60 });
  expect(fresh && hindrance(more, fresh)).toBe('name');
  const named = changed(more, fresh?.key ?? -1, policy('Fraud'));
  expect(named[0] && hindrance(named, named[0])).toBe('same_name');
  const bare = changed(more, fresh?.key ?? -1, policy('Gold'));
  expect(bare[0] && hindrance(bare, bare[0])).toBe('conditions');
  const whole = changed(more, fresh?.key ?? -1, policy('Gold', ['complaint']));
  expect(whole.map((one) => hindrance(whole, one))).toEqual([null, null, null, null]);
});

test('policies change places, and the one for all the rest stays last', () => {
  expect(names(moved(list, 1, -1))).toEqual(['Chat', 'Fraud', 'Rest']);
  expect(names(moved(list, 0, -1))).toEqual(['Fraud', 'Chat', 'Rest']);
  expect(names(moved(list, 1, 1))).toEqual(['Fraud', 'Chat', 'Rest']);
  expect(names(ended(list, 0))).toEqual(['Chat', 'Rest']);
});
