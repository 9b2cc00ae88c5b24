import { expect, test } from 'vitest';
import type { Pack, Term } from '@/shared/api/ruleModel';
import { changedTerm, changedText, entriesOf, versionText } from './packEntries';

const fifteen: Term = { length: 15, unit: 'calendar_day', count_from: 'next_day' };

test('only figures that differ are sent', () => {
  expect(changedTerm(fifteen, { ...fifteen })).toBeUndefined();
  expect(changedTerm(fifteen, { ...fifteen, length: 10 })?.length).toBe(10);
  expect(changedTerm(undefined, fifteen)).toBeUndefined();
  expect(changedText('12315', ' 12315 ')).toBeUndefined();
  expect(changedText(null, '12315')).toBe('12315');
  expect(changedText('12315', '')).toBeUndefined();
});

test('versions a house made read as steps of the shipped one', () => {
  expect([1, 1001, 2012].map(versionText)).toEqual(['1', '1.1', '2.12']);
});

test('entries come with what was confirmed of each', () => {
  const confirmed = { entry: 'cn.pboc', version: 1001 };
  const pack = {
    rules: [{ id: 'cn.direct' }], bodies: [{ id: 'cn.pboc' }], confirmations: [confirmed],
  } as unknown as Pack;

  expect(entriesOf(pack).map(({ id, confirmed: known }) => [id, known])).toEqual([
    ['cn.direct', undefined],
    ['cn.pboc', confirmed],
  ]);
});
