package org.recourse.identity.attempts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.IdentityNode;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class AttemptsTest {
  private final IdentityNode node = IdentityNode.alone();
  private final Attempts attempts = node.get(Attempts.class);

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void makes_each_attempt_after_the_free_ones_wait_twice_as_long() {
    List<Long> waits = new ArrayList<>();

    for (int i = 0; i < 12; i++) {
      long wait = wait(AttemptKind.SIGN_IN, "ada");
      waits.add(wait);
      node.tick(Duration.ofSeconds(wait));
      attempts.take(AttemptKind.SIGN_IN, "ada");
    }

    assertThat(waits).containsExactly(0L, 0L, 0L, 0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L);
  }

  @Test
  void never_waits_longer_than_the_longest_wait() {
    for (int i = 0; i < 60; i++) {
      node.tick(Duration.ofSeconds(wait(AttemptKind.SIGN_IN_HANDLE, "ada")));
      attempts.take(AttemptKind.SIGN_IN_HANDLE, "ada");
    }

    assertThat(wait(AttemptKind.SIGN_IN_HANDLE, "ada")).isEqualTo(30);
  }

  @Test
  void begins_anew_when_the_window_has_passed() {
    exhaust("ada");

    node.tick(Duration.ofHours(1));

    for (int i = 0; i < 5; i++) {
      assertThat(wait(AttemptKind.SIGN_IN, "ada")).isZero();
      attempts.take(AttemptKind.SIGN_IN, "ada");
    }
    assertThat(wait(AttemptKind.SIGN_IN, "ada")).isEqualTo(5);
  }

  @Test
  void does_not_count_what_it_refuses() {
    exhaust("ada");
    for (int i = 0; i < 20; i++) {
      assertThat(wait(AttemptKind.SIGN_IN, "ada")).isEqualTo(5);
    }

    node.tick(Duration.ofSeconds(5));

    assertThatCode(() -> attempts.take(AttemptKind.SIGN_IN, "ada")).doesNotThrowAnyException();
  }

  @Test
  void counts_for_all_nodes_and_for_each_subject_and_kind_by_itself() {
    exhaust("ada");

    try (IdentityNode second = node.second()) {
      assertThat(problem(second.get(Attempts.class), AttemptKind.SIGN_IN, "ada").code())
          .isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
    }
    assertThat(wait(AttemptKind.SIGN_IN, "lin")).isZero();
    assertThat(wait(AttemptKind.RESET_HANDLE, "ada")).isZero();
  }

  @Test
  void forgets_after_success_but_forgives_only_one() {
    exhaust("ada");
    attempts.forgive(AttemptKind.SIGN_IN, "ada");
    assertThat(wait(AttemptKind.SIGN_IN, "ada")).isEqualTo(5);

    attempts.forget(AttemptKind.SIGN_IN, "ada");

    assertThat(wait(AttemptKind.SIGN_IN, "ada")).isZero();
  }

  @Test
  void lets_no_more_through_when_many_come_at_once() throws Exception {
    List<Future<Boolean>> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 60; i++) {
        all.add(threads.submit(() -> isFree(attempts)));
      }
    }

    int through = 0;
    for (Future<Boolean> one : all) {
      through += one.get() ? 1 : 0;
    }
    assertThat(through).isEqualTo(5);
  }

  @Test
  void keeps_no_handle_in_clear_and_nothing_for_long() {
    attempts.take(AttemptKind.SIGN_IN, "ada@example.org");
    assertThat(rows()).hasSize(1).allMatch(row -> !row.contains("ada"));

    node.tick(Duration.ofDays(2));
    attempts.sweep();

    assertThat(rows()).isEmpty();
  }

  private void exhaust(String subject) {
    for (int i = 0; i < 5; i++) {
      attempts.take(AttemptKind.SIGN_IN, subject);
    }
  }

  private static boolean isFree(Attempts attempts) {
    try {
      attempts.take(AttemptKind.SIGN_IN, "crowd");
      return true;
    } catch (Problem e) {
      return false;
    }
  }

  /** Seconds until an attempt is let through; none is made. */
  private long wait(AttemptKind kind, String subject) {
    return node.jdbc
        .sql(
            """
            SELECT coalesce(max(ceil(extract(epoch FROM blocked_until - :now))), 0)::bigint
            FROM identity.attempt WHERE kind = :kind AND subject = sha256(:subject::bytea)
              AND blocked_until > :now
            """)
        .param("now", org.recourse.platform.SqlTimes.sql(node.clock.instant()))
        .param("kind", kind.code())
        .param("subject", subject)
        .query(Long.class)
        .single();
  }

  private static Problem problem(Attempts attempts, AttemptKind kind, String subject) {
    return catchThrowableOfType(Problem.class, () -> attempts.take(kind, subject));
  }

  private List<String> rows() {
    return node.jdbc.sql("SELECT a::text FROM identity.attempt a").query(String.class).list();
  }
}
