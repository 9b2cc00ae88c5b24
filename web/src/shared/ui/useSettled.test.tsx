import { act, fireEvent, screen } from '@testing-library/react';
import { Link, useSearchParams } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { showPages } from '@/testing/render';
import { useSettled } from './useSettled';

function Searching() {
  const [, setSearch] = useSearchParams();
  const settle = useSettled((value) => setSearch({ q: value }));
  return (
    <>
      <input aria-label="Search" onChange={(event) => settle(event.currentTarget.value)} />
      <Link to="/found">Found</Link>
    </>
  );
}

const loads = 1_000;

const pages = [
  { path: '/', Component: Searching },
  {
    path: '/found',
    lazy: async () => {
      await new Promise((done) => setTimeout(done, loads));
      return { Component: () => <h1>The case</h1> };
    },
  },
];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

function type(text: string) {
  fireEvent.change(screen.getByLabelText('Search'), { target: { value: text } });
}

test('what is typed stands in the address when the typing pauses', async () => {
  const router = showPages(pages, '/');
  type('C-1');
  type('C-10');
  await pass(300);
  expect(router.state.location.search).toBe('?q=C-10');
});

test('nobody is fetched back from the page they are on the way to', async () => {
  const router = showPages(pages, '/');
  type('C-10');
  fireEvent.click(screen.getByText('Found'));
  await pass(loads);
  expect(router.state.location.pathname).toBe('/found');
  expect(screen.getByText('The case')).toBeTruthy();
});
