import { createInstance, type TFunction } from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseProblem, Problem } from '@/shared/api/problem';
import en from '@/shared/i18n/messages/en';
import zh from '@/shared/i18n/messages/zh-CN';
import { fieldText, problemText } from './problemText';

const i18n = createInstance();
const t = ((key: string, options: Record<string, unknown>) =>
  i18n.t(key as 'back', options)) as unknown as TFunction<
  ['problems', 'common']
>;
const say = (problem: Problem, language = 'en') => problemText(problem, t, i18n, language);
const problem = (code: string, extras = {}, detail: string | null = null) =>
  new Problem(code, 422, detail, null, extras);

beforeAll(async () => {
  await i18n.init({ lng: 'en', resources: { en, 'zh-CN': zh }, interpolation: { escapeValue: false } });
});

describe('the text of a problem', () => {
  it('comes from the message file by its code', () => {
    expect(say(problem('own_wallet'))).toMatch(/^This is you/);
  });

  it('carries the extra members', () => {
    expect(say(problem('wrong_code', { attempts_left: 1 }))).toContain('1 attempt left');
    expect(say(problem('wrong_code'))).toBe('That code is not right.');
    expect(say(problem('wrong_code', { attempts_left: 3 }))).toContain('3 attempts left');
    expect(say(problem('too_many_attempts', { retry_after_seconds: 61 }))).toContain('2 minutes');
    const early = problem('unfreeze_too_early', { unfreeze_from: '2036-11-23T10:00:00Z' });
    expect(say(early)).toContain('from Nov 23, 2036');
  });

  it('is what the server says when the code is new to this version', () => {
    expect(say(problem('new_rule', {}, 'Expected tea, but got coffee.'))).toBe(
      'Expected tea, but got coffee.',
    );
    expect(say(problem('new_rule'))).toBe(en.problems.unexpected);
  });

  it('is in the language that is being read', async () => {
    await i18n.changeLanguage('zh-CN');

    expect(say(problem('network'), 'zh-CN')).toBe(zh.problems.network);

    await i18n.changeLanguage('en');
  });

  it('of a field is in the words of its code', () => {
    const refused = new Problem('invalid_request', 400, null, null, {}, [
      { field: 'name', code: 'required' },
      { field: 'note', code: 'odd', detail: 'Expected less.' },
    ]);

    expect(fieldText(refused, 'name', t, i18n)).toBe(en.problems.required);
    expect(fieldText(refused, 'note', t, i18n)).toBe('Expected less.');
    expect(fieldText(refused, 'country', t, i18n)).toBeNull();
  });
});

describe('an answer that is no problem document', () => {
  it('still becomes a problem', () => {
    expect(parseProblem(502, null).code).toBe('server_fault');
    expect(parseProblem(404, '<html>').code).toBe('unreadable_answer');
  });
});
