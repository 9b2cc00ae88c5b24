package org.recourse.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class SlowWorkTest {
  @Test
  void works_on_half_of_the_processors_and_turns_a_storm_away() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    List<Future<Integer>> all = new ArrayList<>();
    try (SlowWork work = new SlowWork(4);
        var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2 + 64; i++) {
        all.add(callers.submit(() -> work.run(() -> working(running, done))));
      }
      await().until(() -> work.waiting() == 64);

      Problem problem = catchThrowableOfType(Problem.class, () -> work.run(() -> 0));

      assertThat(problem.code()).isEqualTo(ProblemCode.TRY_AGAIN_LATER);
      assertThat(running).hasValue(2);
      done.countDown();
      for (Future<Integer> one : all) {
        assertThat(one.get()).isEqualTo(1);
      }
    }
  }

  @Test
  void works_even_on_one_processor() {
    try (SlowWork work = new SlowWork(1)) {
      assertThat(work.run(() -> 42)).isEqualTo(42);
    }
  }

  private static int working(AtomicInteger running, CountDownLatch done)
      throws InterruptedException {
    running.incrementAndGet();
    done.await();
    return 1;
  }
}
