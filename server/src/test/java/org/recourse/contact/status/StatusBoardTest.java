package org.recourse.contact.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.recourse.contact.status.StatusBoard.Part;
import org.recourse.platform.Pulse;
import org.recourse.platform.Pulse.State;
import org.recourse.support.MutableClock;

class StatusBoardTest {
  private final MutableClock clock = new MutableClock(Instant.parse("2026-03-02T09:00:00Z"));

  @Test
  void what_cannot_be_asked_is_down_and_what_is_not_there_is_left_out() {
    StatusBoard board =
        new StatusBoard(
            List.of(
                pulse("payments", () -> Optional.of(State.SLOW)),
                pulse(
                    "chat",
                    () -> {
                      throw new IllegalStateException("no database");
                    }),
                pulse("mail", Optional::empty)),
            clock);

    assertThat(board.now().parts())
        .containsExactly(new Part("chat", State.DOWN), new Part("payments", State.SLOW));
  }

  @Test
  void however_many_ask_each_part_is_asked_once_in_ten_seconds() {
    AtomicInteger asked = new AtomicInteger();
    StatusBoard board =
        new StatusBoard(
            List.of(
                pulse(
                    "chat",
                    () -> {
                      asked.incrementAndGet();
                      return Optional.of(State.WORKING);
                    })),
            clock);

    for (int i = 0; i < 100; i++) {
      board.now();
    }
    assertThat(asked).hasValue(1);
    clock.tick(Duration.ofSeconds(10));
    board.now();
    assertThat(asked).hasValue(2);
  }

  private static Pulse pulse(String part, Supplier<Optional<State>> state) {
    return new Pulse() {
      @Override
      public String part() {
        return part;
      }

      @Override
      public Optional<State> now() {
        return state.get();
      }
    };
  }
}
