import { expect, it } from 'vitest';
import { filled } from './macro';

const macro = {
  id: 'mac_1', name: 'Hello', text_en: 'Dear {{name}}, about {{number}} on {{day}}', text_zh: '{{name}}您好',
  allowed_actions: [],
};

it('speaks the customer\'s language and leaves a place it does not know to be seen', () => {
  const found = { language: 'en', number: 'C-10001', customer: 'Ada' };

  expect(filled(macro, found)).toBe('Dear Ada, about C-10001 on {{day}}');
  expect(filled(macro, { ...found, language: 'zh-CN' })).toBe('Ada您好');
  expect(filled({ ...macro, text_zh: '' }, { ...found, language: 'zh-CN' })).toMatch(/^Dear Ada/);
});
