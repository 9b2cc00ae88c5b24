package org.recourse.contact.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitEstimateTest {

  @ParameterizedTest
  @CsvSource({
    "1, 480, 1, 4, 12",
    "3, 480, 6, 2, 6",
    "1, 60, 10, 1, 2",
    "10, 600, 1, 50, 150",
  })
  void is_place_times_handling_by_seats_give_or_take_half(
      int place, int handlingSeconds, int seats, int from, int to) {
    assertThat(WaitEstimate.of(place, Duration.ofSeconds(handlingSeconds), seats))
        .contains(new WaitEstimate(from, to));
  }

  @Test
  void promises_nothing_where_nobody_is_there() {
    assertThat(WaitEstimate.of(1, Duration.ofMinutes(8), 0)).isEmpty();
  }
}
