package org.recourse.complaint.surge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SurgeRuleTest {

  @Test
  void many_of_what_is_rare_are_a_surge_and_a_few_are_not() {
    assertThat(SurgeRule.hoursAgo(List.of(9), 0)).isEmpty();
    assertThat(SurgeRule.hoursAgo(List.of(10), 0)).hasValue(1);
    assertThat(SurgeRule.hoursAgo(List.of(0, 0), 0)).isEmpty();
  }

  @Test
  void what_comes_often_has_to_come_five_times_as_often() {
    assertThat(SurgeRule.hoursAgo(List.of(49), 10)).isEmpty();
    assertThat(SurgeRule.hoursAgo(List.of(50), 10)).hasValue(1);
    assertThat(SurgeRule.hoursAgo(List.of(500), 10)).hasValue(1);
  }

  @Test
  void it_began_in_the_oldest_hour_that_had_too_many() {
    assertThat(SurgeRule.hoursAgo(List.of(80, 60, 3), 2)).isEqualTo(OptionalInt.of(2));
    assertThat(SurgeRule.hoursAgo(List.of(0, 60, 0), 2)).isEqualTo(OptionalInt.of(2));
    assertThat(SurgeRule.hoursAgo(List.of(30, 4, 30, 1), 2)).isEqualTo(OptionalInt.of(3));
  }
}
