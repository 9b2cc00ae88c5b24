import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  aServerPaying, keysOf, payment, press, reviewPayment, stepUpRequired,
} from './sendFixtures';

describe('a payment that must be confirmed', () => {
  it('sends the same request again once it is confirmed, and nothing is typed again', async () => {
    let answers = 0;
    const server = aServerPaying(() =>
      (answers += 1) === 1 ? stepUpRequired : { status: 201, body: payment() },
    );
    fireEvent.click(await reviewPayment());
    await screen.findByText('stu_1');

    await press('Confirmed');
    await screen.findByRole('heading', { name: 'Sent' });

    const sent = server.to('POST /payments');
    expect(sent).toHaveLength(2);
    expect(new Set(keysOf(sent)).size).toBe(1);
    expect(sent[1]?.body).toEqual(sent[0]?.body);
  });

  it('goes back to the review when it is not confirmed', async () => {
    const server = aServerPaying(() => stepUpRequired);
    fireEvent.click(await reviewPayment());

    await press('Not now');

    await screen.findByRole('button', { name: 'Send €12.50 to L** W**' });
    expect(server.to('POST /payments')).toHaveLength(1);
  });
});
