package org.recourse.identity.passwords;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/**
 * Does what costs a tenth of a second of a processor on at most half of the processors, so that a
 * storm of sign-ins cannot starve payments. They are threads of the operating system's own, since a
 * virtual thread that computes holds its carrier until it is done.
 */
final class SlowWork implements AutoCloseable {
  private static final int WAITING_MAX = 64;

  private final ThreadPoolExecutor threads;

  SlowWork(int processors) {
    int workers = Math.max(1, processors / 2);
    threads =
        new ThreadPoolExecutor(
            workers,
            workers,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING_MAX),
            Thread.ofPlatform().name("passwords-", 0).daemon().factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /** Waits for the turn and the result; {@code try_again_later} when too many wait already. */
  <T> T run(Callable<T> work) {
    try {
      Future<T> result = threads.submit(work);
      return result.get();
    } catch (RejectedExecutionException e) {
      throw Problem.of(
              ProblemCode.TRY_AGAIN_LATER,
              "Expected to check the password, but too many people sign in right now. "
                  + "Try again in a few seconds.")
          .with("retry_after_seconds", 5);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A password could not be worked on", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a password", e);
    }
  }

  int waiting() {
    return threads.getQueue().size();
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
