import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { refresh } from './refresh';

function watched() {
  const client = new QueryClient();
  const answers: ((text: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
  const end = new QueryObserver(client, { queryKey: ['page'], queryFn }).subscribe(() => undefined);
  const asked = async (times: number) => {
    await expect.poll(() => answers.length).toBe(times);
  };
  return { client, answers, asked, end };
}

describe('news', () => {
  it('that comes while the first answer is under way is asked for after it', async () => {
    const { client, answers, asked, end } = watched();

    const done = refresh(client, ['page']);
    answers[0]?.('as it was before the news');
    await asked(2);
    answers[1]?.('with the news');
    await done;

    expect(client.getQueryData(['page'])).toBe('with the news');
    end();
  });

  it('is asked for once where the page has an answer', async () => {
    const { client, answers, asked, end } = watched();
    answers[0]?.('as it was before the news');
    await expect.poll(() => client.getQueryData(['page'])).toBeDefined();

    const done = refresh(client, ['page']);
    await asked(2);
    answers[1]?.('with the news');
    await done;

    expect(answers.length).toBe(2);
    expect(client.getQueryData(['page'])).toBe('with the news');
    end();
  });
});
