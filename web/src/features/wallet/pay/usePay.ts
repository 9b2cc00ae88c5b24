import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Payment } from '@/shared/api/model';
import { asProblem, type Problem } from '@/shared/api/problem';
import { afterProblem, attemptFor, sent, type Attempt } from '@/shared/draft/attempt';
import { stepUpOf } from '@/shared/step-up/stepUp';
import { createPayment, type NewPayment } from '../api/createPayment';
import { paymentQuery } from '../api/getPayment';
import { transactionsKey } from '../api/listTransactions';
import { walletsKey } from '../api/listWallets';

interface Options {
  content: NewPayment;
  kept: Attempt | undefined;
  keep: (attempt: Attempt | undefined) => void;
  /** Called with the final draft gone; leads to the result. */
  resultPath: (payment: Payment) => string;
  clear: () => void;
}

const inProgressTries = 5;
const inProgressWaitMillis = 1_200;

/** Pays once: the key is made when the review opens and lives until the server's answer. */
export function usePay({ content, kept, keep, resultPath, clear }: Options) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const busy = useRef(false);
  const [attempt, setAttempt] = useState(() => {
    const first = attemptFor(content, kept);
    if (first !== kept) keep(first);
    return first;
  });

  function hold(next: Attempt | undefined) {
    const fitting = next ?? attemptFor(content, undefined);
    keep(fitting);
    setAttempt(fitting);
  }

  const mutation = useMutation<Payment, Problem, Attempt>({
    mutationFn: async (before) => {
      keep(sent(before));
      try {
        return await askUntilDecided(JSON.parse(before.content) as NewPayment, before.key);
      } catch (error) {
        const problem = asProblem(error);
        hold(afterProblem(before, problem));
        throw problem;
      }
    },
    onSuccess: async (payment) => {
      client.setQueryData(paymentQuery(payment.id).queryKey, payment);
      void client.invalidateQueries({ queryKey: walletsKey });
      void client.invalidateQueries({ queryKey: transactionsKey });
      await navigate(resultPath(payment), { replace: true });
      clear();
    },
    onSettled: () => {
      busy.current = false;
    },
  });

  return {
    pay() {
      if (busy.current) return;
      busy.current = true;
      mutation.mutate(attempt);
    },
    unanswered: attempt.unanswered,
    pending: mutation.isPending || mutation.isSuccess,
    problem: mutation.error,
    /** What has to be confirmed first; then pay again. */
    stepUp: stepUpOf(mutation.error),
    dismiss: mutation.reset,
  };
}

/** The first request may still be running; then its answer is asked for with the same key. */
async function askUntilDecided(content: NewPayment, key: string): Promise<Payment> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await createPayment(content, key);
    } catch (error) {
      const again = asProblem(error).code === 'request_in_progress' && tries < inProgressTries;
      if (!again) throw error;
      await new Promise((resolve) => setTimeout(resolve, inProgressWaitMillis));
    }
  }
}
