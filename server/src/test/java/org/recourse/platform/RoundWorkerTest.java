package org.recourse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

class RoundWorkerTest {

  @Test
  void goes_on_after_a_round_that_failed_or_went_too_deep() throws InterruptedException {
    AtomicInteger rounds = new AtomicInteger();
    CountDownLatch reached = new CountDownLatch(3);
    Worker worker =
        new Worker(() -> {
          reached.countDown();
          return switch (rounds.incrementAndGet()) {
            case 1 -> throw new IllegalStateException("Of no account");
            case 2 -> throw new StackOverflowError("Of one thing");
            default -> 0;
          };
        });

    worker.start();

    assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
    worker.stop();
  }

  private static final class Worker extends RoundWorker {
    private final IntSupplier work;

    Worker(IntSupplier work) {
      super("test-worker", new Doorbell(), Duration.ofMillis(1), 1);
      this.work = work;
    }

    @Override
    protected int round() {
      return work.getAsInt();
    }
  }
}
