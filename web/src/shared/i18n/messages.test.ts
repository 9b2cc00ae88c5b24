import { describe, expect, it } from 'vitest';
import en from './messages/en';
import enDesk from './messages/en/desk';
import zh from './messages/zh-CN';
import zhDesk from './messages/zh-CN/desk';

type Texts = { [key: string]: string | Texts };

function flatten(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  );
}

const english = new Map(flatten({ ...en, ...enDesk }));
const chinese = new Map(flatten({ ...zh, ...zhDesk }));
const placeholders = (text = '') => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('the message files', () => {
  it('have the same keys in the same order', () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
  });

  it('have no empty text', () => {
    const empty = [...english, ...chinese].filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('fill in the same values', () => {
    const differing = [...english].filter(
      ([key, text]) =>
        placeholders(text).join() !== placeholders(chinese.get(key)).join(),
    );
    expect(differing).toEqual([]);
  });

  it('are translated', () => {
    const ascii = [...chinese].filter(([, text]) => !/[^\x20-\x7e]/.test(text));
    expect(ascii).toEqual([]);
  });
});
