package org.recourse.wallet.internal;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;
import org.recourse.wallet.Payments.Answer;
import org.springframework.stereotype.Component;

/**
 * Requests with one key that come while the first is under way on this node wait for its answer and
 * get it as a replay: a double tap then looks like one. Waiting is bounded; after it the caller is
 * told to come again. Between nodes the unique key in the database decides.
 */
@Component
class InFlight {
  private static final Duration WAIT_MAX = Duration.ofSeconds(10);

  private final ConcurrentHashMap<UUID, First> underWay = new ConcurrentHashMap<>();

  private record First(UUID fingerprint, CompletableFuture<Answer> answer) {}

  Answer once(UUID idempotency, UUID fingerprint, Supplier<Answer> work) {
    First mine = new First(fingerprint, new CompletableFuture<>());
    First first = underWay.putIfAbsent(idempotency, mine);
    if (first != null) {
      return await(first, fingerprint);
    }
    try {
      Answer answer = work.get();
      mine.answer().complete(answer);
      return answer;
    } catch (RuntimeException | Error e) {
      mine.answer().completeExceptionally(e);
      throw e;
    } finally {
      underWay.remove(idempotency);
    }
  }

  private static Answer await(First first, UUID fingerprint) {
    if (!first.fingerprint().equals(fingerprint)) {
      throw Recording.reused();
    }
    try {
      Answer answer = first.answer().get(WAIT_MAX.toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(answer.payment(), true);
    } catch (TimeoutException e) {
      throw inProgress();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw inProgress();
    }
  }

  private static Problem inProgress() {
    return Problem.of(
            ProblemCode.REQUEST_IN_PROGRESS,
            "Expected the first request with this Idempotency-Key to be done, but it is under "
                + "way. Send it again with the same key in a moment.")
        .with("retry_after_seconds", 1);
  }
}
