import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { switchKeys, useKeys } from './useKeys';

afterEach(() => {
  switchKeys(true);
  cleanup();
});

function Page({ act }: { act: () => void }) {
  useKeys({ r: act, Enter: act });
  return (
    <>
      <input aria-label="words" />
      <button type="button">press</button>
      <p>text</p>
    </>
  );
}

it('hears a key on the page, and none that is typed, belongs to a button or has a modifier', () => {
  const act = vi.fn<() => void>();
  render(<Page act={act} />);

  fireEvent.keyDown(screen.getByText('text'), { key: 'r' });
  expect(act).toHaveBeenCalledTimes(1);

  fireEvent.keyDown(screen.getByLabelText('words'), { key: 'r' });
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Enter' });
  fireEvent.keyDown(screen.getByText('text'), { key: 'r', ctrlKey: true });
  fireEvent.keyDown(screen.getByText('text'), { key: 'q' });
  expect(act).toHaveBeenCalledTimes(1);
});

it('hears nothing while single keys are switched off', () => {
  const act = vi.fn<() => void>();
  render(<Page act={act} />);

  switchKeys(false);
  fireEvent.keyDown(screen.getByText('text'), { key: 'r' });

  expect(act).not.toHaveBeenCalled();
});
