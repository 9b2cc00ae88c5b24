import { screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { switchLanguage } from '@/shared/i18n/i18n';
import { fakeServer } from '@/testing/fakeServer';
import { showPages } from '@/testing/render';
import { Approvals } from './Approvals';

afterEach(() => switchLanguage('en'));

interface Proposed {
  kind: string;
  subject: string;
  details: Record<string, string>;
}

function show({ kind, subject, details }: Proposed) {
  fakeServer(({ call }) =>
    call === 'GET /staff/approvals'
      ? {
          status: 200,
          body: {
            data: [
              {
                id: 'apr_1', kind, subject, details, person: null, reason: 'Asked for',
                state: 'proposed', proposed_by: { id: 'per_1', name: 'Carla' },
                proposed_at: '2026-11-25T10:00:00Z', expires_at: '2026-12-02T10:00:00Z',
                decided_by: null, words: null, allowed_actions: ['approve', 'refuse'],
              },
            ],
            next_cursor: null,
          },
        }
      : undefined,
  );
  showPages([{ path: '/approvals', Component: Approvals }], '/approvals');
}

const change = (subject: string, part: string, before: string[], after: string[]) => ({
  subject, part, before, after,
});
const told = (changes: object[], others: Record<string, string> = {}, names: object = {}) => ({
  ...others, changes: JSON.stringify(changes), names: JSON.stringify(names),
  body: '{"a":1}', based_on: '1001',
});

const times: Proposed = {
  kind: 'clock_policies.change',
  subject: 'clock_policies',
  details: told(
    [
      change('Gold', 'added', [], ['1']),
      change('Gold', 'kinds', [], []),
      change('Gold', 'countries', [], ['DE', 'CN']),
      change('Gold', 'calendar', [], ['house']),
      change('Gold', 'first_reply', [], ['30']),
      change('Chat', 'channels', ['chat'], []),
      change('', 'ladder', ['lead', 'breached', '0'], ['lead', 'breached', '60']),
      change('', 'default_pack', [], ['eu-psd2']),
    ],
    {},
    {
      house: { en: 'The house', zh: 'The house' },
      'eu-psd2': { en: 'Payments in the EU', zh: '欧盟支付' },
    },
  ),
};

const rule: Proposed = {
  kind: 'pack.confirm',
  subject: 'cn.direct',
  details: told(
    [
      change('cn.direct', 'evidence', ['R'], ['V']),
      change('cn.direct', 'term', ['15', 'calendar_day', 'next_day'], ['12', 'business_day', 'same_day']),
    ],
    { pack: 'cn-nonbank', entry: 'cn.direct', read_on: '2026-01-05', source: 'https://example.org/law' },
    {
      'cn-nonbank': { en: 'China, non-bank', zh: '中国非银行支付机构' },
      'cn.direct': { en: 'Answer to a complaint', zh: '投诉答复' },
    },
  ),
};

const calendar: Proposed = {
  kind: 'calendar.change',
  subject: 'eu',
  details: told(
    [
      change('', 'monday', ['09:00–18:00'], ['closed']),
      change('2026-10-01', 'special_day', [], ['National Day', 'closed']),
    ],
    { name: 'Europe' },
  ),
};

const limits: Proposed = {
  kind: 'policy.add_version',
  subject: 'limits',
  details: {
    policy: 'limits', valid_from: '2027-01-01T00:00:00Z', body: '{}',
    changes: JSON.stringify([
      { figure: 'tiers.basic.CNY.day', before: 200000, after: 300000 },
      { figure: 'new_device_day.EUR', before: null, after: 30000 },
    ]),
  },
};

const role: Proposed = {
  kind: 'staff.change_role',
  subject: 'per_2',
  details: { from: 'agent', to: 'supervisor' },
};

const cases: [string, Proposed, string[], string[]][] = [
  [
    'times of the house',
    times,
    [
      'Gold · added at place1', 'Gold · Kindsnone → all', 'Gold · Countriesnone → Germany, China',
      'Gold · Calendarnone → The house', 'Gold · First replynone → 30 working minutes',
      'Chat · ChannelsChat → all',
      'Who is toldLead: as soon as it is missed → Lead: 60 working minutes after it is missed',
      'Rules for other countriesnone → Payments in the EU',
    ],
    [
      'Gold · 国家无 → 德国、中国', 'Gold · 首次答复无 → 30 工作分钟',
      '通知谁组长：超时时立即通知 → 组长：超时后 60 工作分钟', '其他国家适用的规则无 → 欧盟支付',
    ],
  ],
  [
    'a rule of law',
    rule,
    [
      'Answer to a complaint', 'China, non-bank', 'How well it is knownremembered → text read',
      'Within15 calendar days, counted from the day after → 12 business days, counted from the same day',
      'Jan 5, 2026',
    ],
    ['投诉答复', '可信程度凭记忆 → 已读原文', '期限15 个自然日, 次日起算 → 12 个工作日, 当日起算'],
  ],
  [
    'a calendar',
    calendar,
    [
      'Europe', 'Monday09:00–18:00 → closed',
      'Oct 1, 2026 · holiday or make-up daynone → National Day, closed',
    ],
    ['周一09:00–18:00 → 休息', '2026年10月1日 · 节假日或调休无 → National Day、休息'],
  ],
  [
    'limits',
    limits,
    [
      'Limits', 'Basic · Sent in a day · CNYCN¥2,000.00 → CN¥3,000.00',
      'For everybody · Sent in a day with a new device · EURnone → €300.00',
    ],
    ['基础 · 每日转出 · CNY¥2,000.00 → ¥3,000.00'],
  ],
  ['a role', role, ['Is nowAgent', 'BecomesSupervisor'], ['现为客服', '变更为']],
];

const text = () => document.querySelector('section')?.textContent ?? '';

it.each(cases)('tells whoever decides %s what changes, in words', async (_, proposed, en) => {
  show(proposed);

  await screen.findByText('Asked for');

  for (const words of en) expect(text()).toContain(words);
  expect(text()).not.toMatch(/clock_policies|eu-psd2|cn-nonbank|cn\.direct|based_on|tiers\.|\{"/);
});

it.each(cases)('tells %s in Chinese too', async (_, proposed, __, zh) => {
  await switchLanguage('zh-CN');
  show(proposed);

  await screen.findByText('Asked for');

  for (const words of zh) expect(text()).toContain(words);
});
